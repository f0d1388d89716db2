import type { Catalogue, Coverage } from './catalogue';
import { type CouncilResolutions, councilCoverage, openCouncilResolutions } from './council-resolutions';
import type { CatalogueEntry } from './entry';
import { councilSeries, parseSymbol } from './symbol';

/** The catalogue that the extension carries. It opens its data when first asked, and then keeps them. */
export function builtInCatalogue(): Catalogue {
  let opened: CouncilResolutions | undefined;
  const councilResolutions = (): CouncilResolutions => {
    opened ??= openCouncilResolutions();
    return opened;
  };
  return {
    find(symbol: string): CatalogueEntry | undefined {
      const parts = parseSymbol(symbol);
      if (parts?.series !== councilSeries || !/^[1-9]\d{0,5}$/.test(parts.number)) return undefined;
      return councilResolutions().entry(Number(parts.number));
    },
    coverage(series: string): Coverage | undefined {
      return series === councilSeries ? councilCoverage(councilResolutions()) : undefined;
    },
  };
}
