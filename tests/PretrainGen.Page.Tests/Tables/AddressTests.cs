using PretrainGen.Page.Tests.Support;

namespace PretrainGen.Page.Tests.Tables;

/// <summary>An address that is copied shows the same view again.</summary>
public class AddressTests(Chromium chromium)
{
    [Fact]
    public async Task The_address_leads_to_a_cell()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Model/RoBERTa/Year");

        await Expect(open.Card.GetByRole(AriaRole.Heading, new() { Name = "RoBERTa" })).ToBeVisibleAsync();
        await Expect(open.Card.Locator(".chosen")).ToHaveAttributeAsync("data-column", "Year");
        await Expect(open.RowOf("RoBERTa")).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal("RoBERTa · Catalogue", await open.Page.TitleAsync());
    }

    [Fact]
    public async Task The_address_says_all_that_was_chosen()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With());

        await open.Page.GetByRole(AriaRole.Searchbox).FillAsync("e");
        await open.Page.GetByRole(AriaRole.Group, new() { Name = "Domain", Exact = true }).GetByLabel("NLP").CheckAsync();
        await open.Header("Year").ClickAsync();
        await open.Header("Year").ClickAsync();
        await (await open.CellAsync("BERT", "Domain")).ClickAsync();

        Assert.Equal("#Model/BERT/Domain?q=e&sort=-Year&in.Domain=NLP", open.Hash);
    }

    [Theory]
    [InlineData("#Model")]
    [InlineData("#Lab/OpenAI")]
    [InlineData("#Model/wav2vec%202.0/BuiltOn")]
    [InlineData("#Model/Caf%C3%A9?q=caf%C3%A9&sort=-Size&in.Domain=NLP&missing.Domain=true&has.Meaning=%C3%BC")]
    [InlineData("#Model?from.Year=2018&to.Year=2021&faulty=true&hide=Lab&hide=Tags")]
    [InlineData("#Model?view=time&colour=Open&by=Year")]
    [InlineData("#Model/BERT?view=lineage&by=BuiltOn&family=true")]
    [InlineData("#Model?view=findings&severity=error&severity=info&rule=PTG3003")]
    public async Task A_view_survives_its_address(string hash)
    {
        await using var open = await chromium.OpenAsync(Catalogue.WithFindings(), hash);

        // Another language draws everything anew, and a way through the history reads the address anew.
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "中文" }).ClickAsync();
        await open.Page.GotoAsync(new Uri(open.Page.Url).GetLeftPart(UriPartial.Path) + "#Lab/Meta");
        await open.Page.GoBackAsync();

        Assert.Equal(hash, new Uri(open.Page.Url).Fragment);
        var entity = hash.StartsWith("#Lab", StringComparison.Ordinal) ? "Lab" : "Model";
        await Expect(open.Page.GetByRole(AriaRole.Navigation).Locator("[aria-current]").First).ToContainTextAsync(entity);
    }

    [Fact]
    public async Task Back_and_forward_undo_and_redo()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With());

        await open.Page.GetByRole(AriaRole.Group, new() { Name = "Domain", Exact = true }).GetByLabel("Vision").CheckAsync();
        await open.RowOf("CLIP").GetByRole(AriaRole.Rowheader).ClickAsync();
        await open.Page.GetByRole(AriaRole.Link, new() { Name = "Time line" }).ClickAsync();
        await Expect(open.Grid).ToHaveCountAsync(0);

        await open.Page.GoBackAsync();
        await Expect(open.Card).ToBeVisibleAsync();
        await open.ExpectNamesAsync("CLIP");
        await open.Page.GoBackAsync();
        await Expect(open.Card).ToHaveCountAsync(0);
        await open.Page.GoBackAsync();
        await Expect(open.Grid).ToHaveAttributeAsync("aria-rowcount", "7");
        await open.Page.GoForwardAsync();
        await open.ExpectNamesAsync("CLIP");
    }

    [Fact]
    public async Task A_row_that_is_gone_is_named()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Model/ELMo");

        await Expect(open.Page.GetByText("There is no row of this name: ELMo")).ToBeVisibleAsync();
        await open.ExpectNamesAsync("BERT", "GPT", "RoBERTa", "wav2vec 2.0", "CLIP", "Café");
    }

    [Fact]
    public async Task Nonsense_is_the_first_table()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#%ZZ/%/x?view=y&sort=z&in.q=1&=&from.Year=abc");

        await Expect(open.Grid).ToHaveAttributeAsync("aria-label", "Models");
        await Expect(open.Grid).ToHaveAttributeAsync("aria-rowcount", "6");
    }
}
