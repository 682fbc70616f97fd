import { render } from 'preact';
import { App } from './app.tsx';
import './style/base.css';
import './style/shell.css';
import './style/evidence.css';
import './style/dossier.css';
import './style/article.css';
import './style/graph.css';
import './style/reviews.css';

render(<App />, document.getElementById('page')!);
