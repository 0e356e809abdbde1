using PretrainGen.Page.Tests.Support;

namespace PretrainGen.Page.Tests.Reading;

/// <summary>What is printed.</summary>
public class PrintTests(Chromium chromium)
{
    [Fact]
    public async Task The_rows_that_are_selected_are_a_table()
    {
        await using var open = await chromium.OpenAsync(Catalogue.WithFindings(), "#Model?in.Domain=NLP&sort=Published&hide=Tags");

        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var table = open.Page.Locator("#print table");
        await Expect(table.Locator(".key bdi")).ToHaveTextAsync(["GPT", "BERT", "RoBERTa"]);
        await Expect(table).ToContainTextAsync("3 of 6 rows");
        await Expect(table).ToContainTextAsync("PTG3003");
        await Expect(table).Not.ToContainTextAsync("Tags");
        await Expect(table.GetByText("Restores masked words.")).ToBeVisibleAsync();
        await Expect(open.Grid).ToBeHiddenAsync();
        await Expect(open.Page.GetByRole(AriaRole.Searchbox)).ToBeHiddenAsync();

        await open.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await Expect(table).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Paper_is_light()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), options: new() { ColorScheme = ColorScheme.Dark });

        await open.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        await Expect(open.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        await Expect(open.Page.Locator("#print td").First).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
    }

    [Fact]
    public async Task Findings_are_printed_as_a_list()
    {
        await using var open = await chromium.OpenAsync(Catalogue.WithFindings(), "#Model?view=findings");

        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(open.Page.GetByText("Message of PTG3003.")).ToBeVisibleAsync();
        await Expect(open.Page.Locator("#print table")).ToHaveCountAsync(0);
    }
}
