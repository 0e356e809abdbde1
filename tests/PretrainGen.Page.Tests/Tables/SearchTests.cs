using PretrainGen.Page.Tests.Support;

namespace PretrainGen.Page.Tests.Tables;

/// <summary>Search, order and filters of a table.</summary>
public class SearchTests(Chromium chromium)
{
    [Theory]
    [InlineData("wav2vec", "wav2vec 2.0")]
    [InlineData("CAFE", "Café")]
    [InlineData("uberall", "Café")]
    [InlineData("bert-base", "BERT")]
    [InlineData("Wav2vec2_0", "wav2vec 2.0")]
    [InlineData("428 M", "CLIP")]
    [InlineData("google", "BERT")]
    [InlineData("masked nlp", "BERT")]
    public async Task A_word_finds_the_rows_that_have_it_anywhere(string query, string name)
    {
        await using var open = await chromium.OpenAsync(Catalogue.With());

        await open.Page.GetByRole(AriaRole.Searchbox).FillAsync(query);

        await open.ExpectNamesAsync(name);
        await Expect(open.Page.GetByText("1 of 6 rows")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_was_found_is_marked()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With());

        await open.Page.GetByRole(AriaRole.Searchbox).FillAsync("cafe");

        await Expect(open.Grid.Locator("mark")).ToHaveTextAsync(["Café"]);
    }

    [Fact]
    public async Task A_search_without_a_row_says_so_and_is_cleared()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With());

        await open.Page.GetByRole(AriaRole.Searchbox).FillAsync("nothing like this");
        await Expect(open.Page.GetByText("No row is like this.")).ToBeVisibleAsync();
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Clear the search" }).ClickAsync();

        await Expect(open.Grid).ToHaveAttributeAsync("aria-rowcount", "7");
        await Expect(open.Page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Columns_are_sorted_up_down_and_as_in_the_file()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With());
        var header = open.Header("Published");

        await header.ClickAsync();
        await open.ExpectNamesAsync("GPT", "BERT", "RoBERTa", "wav2vec 2.0", "CLIP", "Café");
        await Expect(header).ToHaveAttributeAsync("aria-sort", "ascending");

        await header.ClickAsync();
        await open.ExpectNamesAsync("CLIP", "wav2vec 2.0", "RoBERTa", "BERT", "GPT", "Café");
        await Expect(header).ToHaveAttributeAsync("aria-sort", "descending");

        await header.ClickAsync();
        await open.ExpectNamesAsync("BERT", "GPT", "RoBERTa", "wav2vec 2.0", "CLIP", "Café");
    }

    [Theory]
    [InlineData("Size", new[] { "GPT", "wav2vec 2.0", "BERT", "RoBERTa", "CLIP", "Café" })]
    [InlineData("Domain", new[] { "BERT", "GPT", "RoBERTa", "wav2vec 2.0", "CLIP", "Café" })]
    [InlineData("Lab", new[] { "BERT", "RoBERTa", "wav2vec 2.0", "GPT", "CLIP", "Café" })]
    public async Task Each_kind_has_its_own_order(string header, string[] names)
    {
        await using var open = await chromium.OpenAsync(Catalogue.With());

        await open.Header(header).ClickAsync();

        await open.ExpectNamesAsync(names);
    }

    [Fact]
    public async Task Columns_are_hidden_and_shown()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With());

        await open.Page.Locator("summary").Filter(new() { HasText = "Columns" }).ClickAsync();
        await open.Page.GetByRole(AriaRole.Group, new() { Name = "Columns" }).GetByLabel("Domain").UncheckAsync();

        await Expect(open.Header("Domain")).ToHaveCountAsync(0);
        Assert.Equal("#Model?hide=Domain", open.Hash);
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await Expect(open.Header("Domain")).ToHaveCountAsync(1);
    }
}
