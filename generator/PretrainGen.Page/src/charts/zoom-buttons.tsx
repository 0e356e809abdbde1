import { useTexts } from "../ui/context";
import { Icon } from "../ui/icons";

/** For whoever has no wheel. */
export function ZoomButtons({ zoom, reset }: { zoom: (factor: number) => void; reset: () => void }) {
  const texts = useTexts();
  return (
    <div class="zoom" role="group" aria-label={texts.zoom}>
      <button class="icon-button" aria-label={texts.zoomIn} title={texts.zoomIn} onClick={() => zoom(1.6)}>
        <Icon name="plus" />
      </button>
      <button class="icon-button" aria-label={texts.zoomOut} title={texts.zoomOut} onClick={() => zoom(1 / 1.6)}>
        <Icon name="minus" />
      </button>
      <button class="icon-button" aria-label={texts.zoomReset} title={texts.zoomReset} onClick={reset}>
        <Icon name="fit" />
      </button>
    </div>
  );
}
