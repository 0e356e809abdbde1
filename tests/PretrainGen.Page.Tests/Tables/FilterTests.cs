using PretrainGen.Page.Tests.Support;

namespace PretrainGen.Page.Tests.Tables;

/// <summary>Filters beside the table, which are drawings of its columns as well.</summary>
public class FilterTests(Chromium chromium)
{
    [Fact]
    public async Task Categories_are_chosen_several_at_a_time()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With());
        var domain = open.Page.GetByRole(AriaRole.Group, new() { Name = "Domain", Exact = true });

        await Expect(domain.GetByText("NLP").Locator("xpath=ancestor::label")).ToHaveTextAsync("NLP3");
        await domain.GetByLabel("Speech").CheckAsync();
        await open.ExpectNamesAsync("wav2vec 2.0");
        await domain.GetByLabel("missing").CheckAsync();
        await open.ExpectNamesAsync("wav2vec 2.0", "Café");
        Assert.Equal("#Model?in.Domain=Speech&missing.Domain=true", open.Hash);

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Remove the filter Domain Speech" }).ClickAsync();
        await open.ExpectNamesAsync("Café");
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Clear all" }).ClickAsync();
        await Expect(open.Grid).ToHaveAttributeAsync("aria-rowcount", "7");
    }

    [Fact]
    public async Task Counts_are_those_of_the_rows_that_the_other_filters_leave()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Model?in.Domain=NLP");

        // Its own choice does not take the others from a filter; that of the flags is among the three rows.
        await Expect(Choice(open, "Domain", "Speech")).ToHaveTextAsync("Speech1");
        await Expect(Choice(open, "Open", "yes")).ToHaveTextAsync("yes3");
    }

    [Theory]
    [InlineData("in.Open=false", new[] { "Café" })]
    [InlineData("in.Lab=Meta", new[] { "RoBERTa", "wav2vec 2.0" })]
    [InlineData("in.BuiltOn=Nobody", new[] { "Café" })]
    [InlineData("in.Tags=text", new[] { "BERT", "GPT" })]
    [InlineData("from.Year=2019&to.Year=2020", new[] { "RoBERTa", "wav2vec 2.0" })]
    [InlineData("from.Published=2020-06-20", new[] { "wav2vec 2.0", "CLIP" })]
    [InlineData("to.Published=2018-06-11", new[] { "GPT" })]
    [InlineData("to.Published=2018-06-11&missing.Published=true", new[] { "GPT", "Café" })]
    [InlineData("missing.Paper=true", new[] { "GPT", "wav2vec 2.0", "Café" })]
    [InlineData("missing.Paper=false", new[] { "BERT", "RoBERTa", "CLIP" })]
    [InlineData("has.Meaning=uber", new[] { "Café" })]
    [InlineData("in.Domain=NLP&in.Lab=Meta&q=longer", new[] { "RoBERTa" })]
    public async Task Every_kind_of_filter_selects(string filter, string[] names)
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Model?" + filter);

        await open.ExpectNamesAsync(names);
    }

    [Fact]
    public async Task A_range_is_typed_or_drawn_on_the_bars()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With());

        await open.Page.GetByLabel("Year: From").FillAsync("2020");
        await open.Page.GetByLabel("Year: From").BlurAsync();
        await open.ExpectNamesAsync("wav2vec 2.0", "CLIP");

        // Four bars, one a year: the first one is 2018.
        var bars = open.Page.GetByRole(AriaRole.Img, new() { Name = "Distribution of Year" });
        await bars.ClickAsync(new() { Position = new() { X = 10, Y = 30 } });
        await open.ExpectNamesAsync("BERT", "GPT");
        Assert.Equal("#Model?from.Year=2018&to.Year=2018", open.Hash);
    }

    private static ILocator Choice(OpenPage open, string column, string label) =>
        open.Page.GetByRole(AriaRole.Group, new() { Name = column, Exact = true }).Locator("label").Filter(new() { HasText = label });
}
