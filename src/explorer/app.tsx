import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ActorPage } from './pages/actor-page.tsx';
import { ArticlePage } from './pages/article-page.tsx';
import { ContactPage } from './pages/contact-page.tsx';
import { GraphPage } from './pages/graph-page.tsx';
import { HomePage } from './pages/home-page.tsx';
import { NowherePage } from './pages/nowhere-page.tsx';
import { PathPage } from './pages/path-page.tsx';
import { ReviewsPage } from './pages/reviews-page.tsx';
import { SearchPage } from './pages/search-page.tsx';
import { TokenContext } from './parts/token-context.ts';
import { TopBar } from './parts/top-bar.tsx';
import type { Route } from './route/route.ts';
import { followLinks, useRoute } from './route/visit.ts';

/** The whole page: the bar with the search box, and below it what the address shows. */
export function App() {
  const route = useRoute();
  // A token that is given makes everything be asked again.
  const [round, setRound] = useState(0);
  useEffect(() => {
    addEventListener('click', followLinks);
    return () => removeEventListener('click', followLinks);
  }, []);
  return (
    <TokenContext.Provider value={() => setRound((old) => old + 1)}>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <TopBar home={route.page === 'home'} />
      <main id="main" tabIndex={-1} key={`${round} ${sameThing(route)}`}>
        {pageOf(route)}
      </main>
    </TokenContext.Provider>
  );
}

function pageOf(route: Route): JSX.Element {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'search':
      return <SearchPage {...route} />;
    case 'actor':
      return <ActorPage {...route} />;
    case 'contact':
      return <ContactPage {...route} />;
    case 'article':
      return <ArticlePage {...route} />;
    case 'graph':
      return <GraphPage {...route} />;
    case 'path':
      return <PathPage {...route} />;
    case 'reviews':
      return <ReviewsPage />;
    case 'nowhere':
      return <NowherePage />;
  }
}

/** While this stays, only the view of a thing changes, and what stands there may stay until the new answer comes. */
function sameThing(route: Route): string {
  if (route.page === 'actor' || route.page === 'article') return `${route.page} ${route.id}`;
  return route.page === 'contact' ? `${route.page} ${route.one} ${route.other}` : route.page;
}
