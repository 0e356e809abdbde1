using PretrainGen.Page.Tests.Support;

namespace PretrainGen.Page.Tests.Reading;

/// <summary>Light and dark.</summary>
public class ThemeTests(Chromium chromium)
{
    private const string Light = "rgb(255, 255, 255)";
    private const string Dark = "rgb(21, 23, 27)";

    [Theory]
    [InlineData(ColorScheme.Light, Light)]
    [InlineData(ColorScheme.Dark, Dark)]
    public async Task The_page_is_as_light_as_the_system(ColorScheme scheme, string paper)
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), options: new() { ColorScheme = scheme });

        await Expect(open.Page.Locator("body")).ToHaveCSSAsync("background-color", paper);
    }

    [Fact]
    public async Task A_theme_that_is_chosen_is_remembered()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), options: new() { ColorScheme = ColorScheme.Dark });
        var body = open.Page.Locator("body");

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Theme: System" }).ClickAsync();
        await Expect(body).ToHaveCSSAsync("background-color", Light);
        await open.Page.ReloadAsync();
        await Expect(body).ToHaveCSSAsync("background-color", Light);

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Theme: Light" }).ClickAsync();
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Theme: Dark" }).ClickAsync();
        await Expect(open.Page.GetByRole(AriaRole.Button, new() { Name = "Theme: System" })).ToBeVisibleAsync();
        await Expect(body).ToHaveCSSAsync("background-color", Dark);
    }

    [Fact]
    public async Task Who_wants_no_motion_has_none()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Model/BERT", new() { ReducedMotion = ReducedMotion.Reduce });

        await Expect(open.Card).ToHaveCSSAsync("animation-name", "none");
    }
}
