using PretrainGen.Page.Tests.Support;

namespace PretrainGen.Page.Tests.Tables;

/// <summary>The card of a row.</summary>
public class CardTests(Chromium chromium)
{
    [Fact]
    public async Task A_click_opens_the_card_with_all_that_is_known_of_the_row()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With());

        await open.RowOf("BERT").GetByRole(AriaRole.Rowheader).ClickAsync();

        await Expect(open.Card.GetByRole(AriaRole.Heading, new() { Name = "BERT" })).ToBeVisibleAsync();
        await Expect(open.Card.GetByText("Restores masked words.")).ToBeVisibleAsync();
        await Expect(open.Card.GetByText("bert-base")).ToBeVisibleAsync();
        await Expect(open.Card.GetByText("data/models.csv:2")).ToBeVisibleAsync();
        await Expect(Field(open, "Size")).ToHaveTextAsync("340 M");
        await Expect(Field(open, "Open")).ToHaveTextAsync("yes");
        await Expect(Field(open, "Tags")).ToHaveTextAsync("masked, text");
        await Expect(Field(open, "Paper").GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "https://arxiv.org/abs/1810.04805");
    }

    [Fact]
    public async Task References_lead_there_and_back()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Model/BERT");
        var referrers = open.Card.GetByRole(AriaRole.Region, new() { Name = "Referred to by" });

        await Expect(referrers.GetByRole(AriaRole.Link)).ToHaveTextAsync(["RoBERTa", "wav2vec 2.0"]);
        await referrers.GetByRole(AriaRole.Link, new() { Name = "RoBERTa" }).ClickAsync();
        await Expect(Field(open, "BuiltOn").GetByRole(AriaRole.Link)).ToHaveTextAsync(["BERT"]);

        await Field(open, "Lab").GetByRole(AriaRole.Link).ClickAsync();
        await Expect(open.Card.GetByRole(AriaRole.Heading, new() { Name = "Meta" })).ToBeVisibleAsync();
        Assert.Equal("#Lab/Meta", open.Hash);
        await Expect(open.Card.GetByRole(AriaRole.Region).GetByRole(AriaRole.Link)).ToHaveTextAsync(["RoBERTa", "wav2vec 2.0"]);
    }

    [Fact]
    public async Task What_leads_nowhere_is_no_link()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Model/Caf%C3%A9");

        await Expect(Field(open, "BuiltOn").GetByRole(AriaRole.Link)).ToHaveTextAsync(["RoBERTa"]);
        await Expect(Field(open, "BuiltOn").Locator(".astray")).ToHaveAttributeAsync("title", "There is no such row");
        await Expect(Field(open, "Size").Locator(".astray")).ToHaveAttributeAsync("title", "This is no double?");
    }

    [Fact]
    public async Task The_member_is_copied_as_csharp_has_it()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Model/wav2vec%202.0");
        await open.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await Expect(open.Card.GetByText("Model.Wav2vec2_0")).ToBeVisibleAsync();
        await open.Card.GetByRole(AriaRole.Button, new() { Name = "Copy Model.Wav2vec2_0" }).ClickAsync();
        await Expect(open.Card.GetByText("Copied")).ToHaveCountAsync(1);

        // What was copied is pasted where it can be read.
        await open.Page.GetByRole(AriaRole.Searchbox).FocusAsync();
        await open.Page.Keyboard.PressAsync("Control+v");
        await Expect(open.Page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("Model.Wav2vec2_0");
    }

    [Fact]
    public async Task Neighbours_follow_the_order_of_the_table()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Model/GPT?sort=Published");

        await Expect(open.Card.GetByRole(AriaRole.Button, new() { Name = "Previous row" })).ToBeDisabledAsync();
        await open.Card.GetByRole(AriaRole.Button, new() { Name = "Next row" }).ClickAsync();

        await Expect(open.Card.GetByRole(AriaRole.Heading, new() { Name = "BERT" })).ToBeVisibleAsync();
        Assert.Equal("#Model/BERT?sort=Published", open.Hash);
    }

    [Fact]
    public async Task A_row_without_a_name_is_called_by_its_number()
    {
        var columns = new[] { Catalogue.Column("Word", "text", "string", ["a", "b"]) };
        var rows = new { names = new[] { "1", "2" }, files = new int[2], lines = new[] { 2, 3 } };
        var entity = new { name = "Word", files = new[] { "words.csv" }, columns, rows };
        var data = new { title = "Words", version = "0.1.0", entities = new[] { entity }, findings = Array.Empty<object>() };
        await using var open = await chromium.OpenAsync(data);

        await open.Grid.GetByText("b", new() { Exact = true }).ClickAsync();

        await Expect(open.Card.GetByRole(AriaRole.Heading, new() { Name = "Row 2" })).ToBeVisibleAsync();
        await Expect(open.Card.GetByRole(AriaRole.Button, new() { Name = "Copy Word" })).ToHaveCountAsync(0);
        Assert.Equal("#Word/2/Word", open.Hash);
    }

    [Fact]
    public async Task Whoever_points_at_rows_goes_on_with_the_table()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With());

        await open.RowOf("BERT").GetByRole(AriaRole.Rowheader).ClickAsync();
        await Expect(open.Card).ToBeVisibleAsync();
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await open.Page.Keyboard.PressAsync("Enter");

        await Expect(open.Card.GetByRole(AriaRole.Heading, new() { Name = "GPT" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_a_small_screen_the_card_and_the_filters_lie_above_the_table()
    {
        await using var open = await chromium.OpenAsync(
            Catalogue.With(), options: new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true });

        await Expect(open.Page.GetByLabel("Year: From")).ToBeHiddenAsync();
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Filters", Exact = true }).TapAsync();
        await open.Page.GetByRole(AriaRole.Group, new() { Name = "Domain", Exact = true }).GetByLabel("Speech").CheckAsync();
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Close the filters" }).TapAsync();
        await open.RowOf("wav2vec 2.0").GetByRole(AriaRole.Rowheader).TapAsync();

        var card = await open.Card.BoundingBoxAsync();
        Assert.Equal((390, 844), (card!.Width, card.Height));
        await Expect(open.Page.Locator("main")).ToHaveAttributeAsync("inert", "");
        await Expect(open.Card).ToBeFocusedAsync();
        await open.Card.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).TapAsync();
        await Expect(open.Card).ToHaveCountAsync(0);
    }

    private static ILocator Field(OpenPage open, string name) => open.Card.Locator($"[data-column='{name}'] dd");
}
