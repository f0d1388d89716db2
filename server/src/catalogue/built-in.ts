import type { Catalogue, Coverage } from './catalogue';
import { councilCoverage, unpackCouncilResolutions } from './council-resolutions';
import type { CatalogueEntry } from './entry';
import { councilSeries, parseSymbol } from './symbol';

/** The catalogue that the extension carries. It unpacks its data when first asked, and then keeps them. */
export function builtInCatalogue(): Catalogue {
  let entries: readonly CatalogueEntry[] | undefined;
  const councilResolutions = (): readonly CatalogueEntry[] => {
    entries ??= unpackCouncilResolutions();
    return entries;
  };
  return {
    find(symbol: string): CatalogueEntry | undefined {
      const parts = parseSymbol(symbol);
      if (parts?.series !== councilSeries || !/^[1-9]\d{0,5}$/.test(parts.number)) return undefined;
      return councilResolutions()[Number(parts.number) - 1];
    },
    coverage(series: string): Coverage | undefined {
      if (series !== councilSeries) return undefined;
      return councilCoverage(councilResolutions().at(-1)!.symbol);
    },
  };
}
