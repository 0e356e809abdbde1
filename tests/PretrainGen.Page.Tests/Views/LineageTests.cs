using PretrainGen.Page.Tests.Support;

namespace PretrainGen.Page.Tests.Views;

/// <summary>Rows that refer to rows, as a graph.</summary>
public class LineageTests(Chromium chromium)
{
    [Fact]
    public async Task The_graph_has_a_box_a_row_that_refers_and_leads_from_left_to_right()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Model?view=lineage");

        await Expect(Nodes(open)).ToHaveCountAsync(4);
        await Expect(open.Page.Locator(".edges path")).ToHaveCountAsync(3);
        await Expect(open.Page.GetByText("4 rows, 3 references")).ToBeVisibleAsync();
        Assert.True(await LeftOfAsync(open, "BERT") < await LeftOfAsync(open, "RoBERTa"));
        Assert.True(await LeftOfAsync(open, "RoBERTa") < await LeftOfAsync(open, "Café"));
    }

    [Fact]
    public async Task Whom_a_row_comes_from_and_who_comes_from_it_stand_out()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Model?view=lineage");

        await Node(open, "RoBERTa").ClickAsync();

        await Expect(open.Card.GetByRole(AriaRole.Heading, new() { Name = "RoBERTa" })).ToBeVisibleAsync();
        await Expect(open.Page.Locator(".node.ancestor")).ToHaveCountAsync(1);
        await Expect(open.Page.Locator(".node.descendant")).ToHaveCountAsync(1);
        await Expect(open.Page.Locator(".node.other")).ToHaveCountAsync(1);
        await Expect(open.Page.GetByText("RoBERTa: 1 ancestor, 1 descendant", new() { Exact = false }).First).ToBeAttachedAsync();
    }

    [Fact]
    public async Task What_is_pointed_at_shows_its_relations_and_nothing_grows_pale()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Model?view=lineage");

        await Node(open, "RoBERTa").HoverAsync();
        await Expect(open.Page.Locator(".node.ancestor")).ToHaveCountAsync(1);
        await Expect(Node(open, "wav2vec 2.0")).ToHaveCSSAsync("opacity", "1");

        await open.Page.GetByRole(AriaRole.Searchbox).HoverAsync();
        await Expect(open.Page.Locator(".node.ancestor")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Arrows_follow_the_references()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Model?view=lineage");

        await Node(open, "BERT").FocusAsync();
        await open.Page.Keyboard.PressAsync("ArrowRight");
        await open.Page.Keyboard.PressAsync("ArrowLeft");
        await Expect(Node(open, "BERT")).ToBeFocusedAsync();
        await open.Page.Keyboard.PressAsync("Enter");

        await Expect(open.Card.GetByRole(AriaRole.Heading, new() { Name = "BERT" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_family_is_shown_alone()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Model/RoBERTa?view=lineage");
        await Expect(Nodes(open)).ToHaveCountAsync(4);

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Only the family of RoBERTa" }).ClickAsync();

        await Expect(Nodes(open)).ToHaveCountAsync(3);
        await Expect(Node(open, "wav2vec 2.0")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_graph_is_moved_and_scaled_and_a_drag_is_no_click()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Model?view=lineage");
        var before = (await Node(open, "BERT").BoundingBoxAsync())!;

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Zoom in" }).ClickAsync();
        var zoomed = (await Node(open, "BERT").BoundingBoxAsync())!;
        Assert.True(zoomed.Width > before.Width);

        await open.Page.Mouse.MoveAsync(zoomed.X + zoomed.Width / 2, zoomed.Y + zoomed.Height / 2);
        await open.Page.Mouse.DownAsync();
        await open.Page.Mouse.MoveAsync(zoomed.X + zoomed.Width / 2 + 60, zoomed.Y + zoomed.Height / 2, new() { Steps = 4 });
        await open.Page.Mouse.UpAsync();

        Assert.True((await Node(open, "BERT").BoundingBoxAsync())!.X > zoomed.X);
        await Expect(open.Card).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Of_very_many_rows_a_family_is_drawn()
    {
        await using var open = await chromium.OpenAsync(LargeTable.Data, "#Item?view=lineage");

        await Expect(Nodes(open).First).ToBeVisibleAsync();
        Assert.InRange(await Nodes(open).CountAsync(), 2, 100);
    }

    private static ILocator Nodes(OpenPage open) => open.Page.Locator(".node");

    private static ILocator Node(OpenPage open, string name) => Nodes(open).Filter(new() { Has = open.Page.Locator($"text={name}") }).First;

    private static async Task<double> LeftOfAsync(OpenPage open, string name) => (await Node(open, name).BoundingBoxAsync())!.X;
}
