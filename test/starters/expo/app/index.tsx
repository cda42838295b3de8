import { useState } from 'react';
import { Pressable, Text, View } from 'react-native';
import { greet } from '../server/greet';
export default function Home() {
  const [shown, setShown] = useState('nothing');
  return (
    <View>
      <Pressable role="button" onPress={async () => setShown(await greet('Ada'))}>
        <Text>call</Text>
      </Pressable>
      <Text testID="shown">{shown}</Text>
    </View>
  );
}
