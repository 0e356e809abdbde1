using PretrainGen.Page.Tests.Support;

namespace PretrainGen.Page.Tests.Reading;

/// <summary>English and Chinese.</summary>
public class LanguageTests(Chromium chromium)
{
    [Theory]
    [InlineData("en-US", "en", "Table")]
    [InlineData("zh-CN", "zh-Hans", "表格")]
    [InlineData("zh-TW", "zh-Hans", "表格")]
    [InlineData("fr-FR", "en", "Table")]
    public async Task The_page_speaks_the_language_of_the_browser(string locale, string language, string table)
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), options: new() { Locale = locale });

        await Expect(open.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
        await Expect(open.Page.GetByRole(AriaRole.Link, new() { Name = table, Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_language_that_is_chosen_is_remembered()
    {
        await using var open = await chromium.OpenAsync(Catalogue.WithFindings(), "#Model?view=findings");

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "中文" }).ClickAsync();
        await Expect(open.Page.GetByText("PTG3003 的说明。")).ToBeVisibleAsync();
        await Expect(open.Page.GetByText("需人工判断")).ToBeVisibleAsync();
        await Expect(open.Page.GetByText("4 个问题")).ToBeVisibleAsync();

        await open.Page.ReloadAsync();
        await Expect(open.Page.GetByText("PTG3003 的说明。")).ToBeVisibleAsync();
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await Expect(open.Page.GetByText("Message of PTG3003.")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("zh", "en-US", "zh-Hans")]
    [InlineData("en", "zh-CN", "en")]
    public async Task What_the_page_was_written_for_counts_more_than_the_browser(string written, string locale, string language)
    {
        var nothing = Array.Empty<object>();
        var data = new { title = "Empty", version = "0.1.0", language = written, entities = nothing, findings = nothing };
        await using var open = await chromium.OpenAsync(data, options: new() { Locale = locale });

        await Expect(open.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
    }

    [Fact]
    public async Task Nothing_of_a_Chinese_page_is_English()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Model/BERT", new() { Locale = "zh-CN" });

        foreach (var hash in new[] { "#Model/BERT", "#Model?view=time", "#Model?view=lineage" })
        {
            await open.Page.GotoAsync(new Uri(open.Page.Url).GetLeftPart(UriPartial.Path) + hash);
            foreach (var control in await open.Page.Locator("button:visible, select:visible").AllAsync())
            {
                var name = await control.GetAttributeAsync("aria-label") ?? await control.InnerTextAsync();
                Assert.DoesNotMatch("Close|Copy|Zoom|Show|Search|Filter|Columns|Only|more|row", name);
            }
        }
    }
}
