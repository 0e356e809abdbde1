using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using PretrainGen.Page.Tests.Support;

namespace PretrainGen.Page.Tests.Reading;

/// <summary>What axe-core finds in each view and theme, on a large and a small screen, in both languages.</summary>
public class AccessibilityTests(Chromium chromium)
{
    [Theory]
    [InlineData("#Model")]
    [InlineData("#Model/BERT/Year?in.Domain=NLP&q=e&sort=Year")]
    [InlineData("#Model?view=time")]
    [InlineData("#Model/RoBERTa?view=lineage")]
    [InlineData("#Model?view=findings")]
    public async Task Axe_finds_nothing_serious(string hash)
    {
        var screens = new BrowserNewContextOptions[]
        {
            new() { ColorScheme = ColorScheme.Light, ViewportSize = new() { Width = 1280, Height = 800 } },
            new() { ColorScheme = ColorScheme.Dark, ViewportSize = new() { Width = 390, Height = 844 }, Locale = "zh-CN" },
        };
        foreach (var screen in screens)
        {
            // A card that comes in is paler for a moment.
            screen.ReducedMotion = ReducedMotion.Reduce;
            await using var open = await chromium.OpenAsync(Catalogue.WithFindings(), hash, screen);

            await AssertAccessibleAsync(open);
        }
    }

    [Fact]
    public async Task Axe_finds_nothing_serious_in_what_opens()
    {
        await using var open = await chromium.OpenAsync(Catalogue.WithFindings());

        await open.Page.Locator("summary").Filter(new() { HasText = "Columns" }).ClickAsync();
        await AssertAccessibleAsync(open);
        await open.Page.Keyboard.PressAsync("Escape");
        await (await open.CellAsync("BERT", "Year")).HoverAsync();
        await Expect(open.Page.GetByRole(AriaRole.Tooltip)).ToBeVisibleAsync();
        await AssertAccessibleAsync(open);
    }

    private static async Task AssertAccessibleAsync(OpenPage open)
    {
        var result = await open.Page.RunAxe();

        var serious = from violation in result.Violations
                      where violation.Impact is "serious" or "critical"
                      from node in violation.Nodes
                      select $"{violation.Id}: {node.Html}";
        Assert.Empty(serious);
    }
}
