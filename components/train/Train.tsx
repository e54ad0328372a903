import { Editor } from './editor/Editor.tsx';
import { Library } from './library/Library.tsx';
import { Presenter } from './present/Presenter.tsx';
import { Print } from './print/Print.tsx';
import type { TrainProps } from './props.ts';
import { Quiz } from './quiz/Quiz.tsx';
import { ScreenView } from './screens/ScreenView.tsx';
import { TrainPage } from './TrainPage.tsx';

/** The training page: the part of it that the address names. The presenter fills the window. */
export function Train(props: TrainProps) {
  const { route } = props;
  if (route.view === 'present') return <Presenter {...props} id={route.id} />;
  return (
    <TrainPage {...props}>
      <Part {...props} />
    </TrainPage>
  );
}

function Part(props: TrainProps) {
  const { route } = props;
  switch (route.view) {
    case 'screen':
      return <ScreenView {...props} id={route.id} />;
    case 'quiz':
      return <Quiz {...props} />;
    case 'print':
      return <Print {...props} />;
    case 'editor':
      return <Editor {...props} id={route.id} />;
    default:
      return <Library {...props} />;
  }
}
