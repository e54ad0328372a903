import { useState } from 'preact/hooks';
import { Section } from '../shell/Section.tsx';
import { pageWordsOf } from '../words/page-words-of.ts';
import { AddLine } from './AddLine.tsx';
import type { OptionsProps, Site, SiteProblem } from './props.ts';

/**
 * The sites whose messages are read: those of the manifest, those that wait for a yes, one's own, and a line to add
 * one.
 */
export function Sites(props: OptionsProps) {
  const { language, sites, onAddSite } = props;
  const words = pageWordsOf(language).options.sites;
  const [problem, setProblem] = useState<SiteProblem | null>(null);
  const onAdd = async (typed: string) => {
    const found = await onAddSite(typed);
    setProblem(found);
    return found === null;
  };
  const shipped = sites.filter((site) => site.shipped && site.granted);
  return (
    <Section id="sites" title={words.title} intro={words.intro}>
      {shipped.length > 0 && (
        <div class="part">
          <h3 class="label">{words.shipped}</h3>
          <ul class="hosts" translate={false}>
            {shipped.map(({ origin, host }) => (
              <li key={origin}>{host}</li>
            ))}
          </ul>
        </div>
      )}
      <Group {...props} title={words.withheld} sites={sites.filter(({ granted }) => !granted)} />
      <Group {...props} title={words.yours} sites={sites.filter(({ shipped, granted }) => !shipped && granted)} />
      <AddLine
        language={language}
        label={words.addLabel}
        hint={words.addHint}
        problem={problem === null ? undefined : words.problems[problem]}
        onAdd={onAdd}
      />
    </Section>
  );
}

function Group(props: OptionsProps & { readonly title: string }) {
  const { title, sites } = props;
  if (sites.length === 0) return null;
  return (
    <div class="part">
      <h3 class="label">{title}</h3>
      <ul class="entries">
        {sites.map((site) => (
          <li key={site.origin}>
            <p class="entry" translate={false}>
              {site.host}
            </p>
            <SiteButton {...props} site={site} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SiteButton({ site, language, onAllowSite, onRemoveSite }: OptionsProps & { readonly site: Site }) {
  const { options } = pageWordsOf(language);
  return site.granted ? (
    <button
      type="button"
      class="button plain"
      aria-label={options.removeOne(site.host)}
      onClick={() => onRemoveSite(site)}
    >
      {options.remove}
    </button>
  ) : (
    <button
      type="button"
      class="button plain"
      aria-label={options.sites.allowOne(site.host)}
      onClick={() => onAllowSite(site)}
    >
      {options.sites.allow}
    </button>
  );
}
