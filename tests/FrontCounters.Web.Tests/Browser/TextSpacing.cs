using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>
/// What is cut off where a reader sets text as wide as WCAG 2.2, 1.4.12, lets them: words in a box that hides what
/// leaves it, and words that run out of their box into the next.
/// </summary>
internal static class TextSpacing
{
    public static Task<string[]> FaultsAsync(WatchedPage window) => window.Page.EvaluateAsync<string[]>(
        """
        () => {
          const spaced = new CSSStyleSheet();
          spaced.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
            p { margin-bottom: 2em !important }`);
          const before = document.adoptedStyleSheets;
          document.adoptedStyleSheets = [...before, spaced];
          const faults = [];
          const say = (what, element) => faults.push(`${what} at ${innerWidth} px with wide spacing: ${element.outerHTML.slice(0, 120)}`);
          const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          if (wide > 0) {
            faults.push(`scrolls ${wide} px sideways at ${innerWidth} px with wide spacing`);
          }

          for (const element of document.querySelectorAll('body *')) {
            const style = getComputedStyle(element);
            const box = element.getBoundingClientRect();
            const isHidden = box.width <= 1 || style.visibility === 'hidden' || element.closest('.visually-hidden, .skip, [hidden], .stacked thead');
            const hasWords = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
            if (isHidden) {
              continue;
            }

            if (element instanceof HTMLElement && hasWords) {
              const over = element.scrollWidth - element.clientWidth;
              const cuts = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
              const scrolls = ['auto', 'scroll'].includes(style.overflowX);
              if (over > 3 && element.clientWidth > 0 && !scrolls) {
                say(`words run ${over} px out of their box`, element);
              }

              if (cuts && element.scrollHeight > element.clientHeight + 1) {
                say('a box cuts lines', element);
              }
            }
          }

          document.adoptedStyleSheets = before;
          return faults;
        }
        """);
}
