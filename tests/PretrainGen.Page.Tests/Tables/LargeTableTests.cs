using PretrainGen.Page.Tests.Support;

namespace PretrainGen.Page.Tests.Tables;

/// <summary>30,000 rows: what is drawn does not grow with what is there.</summary>
public class LargeTableTests(Chromium chromium)
{
    private const int MostRows = 60;

    [Fact]
    public async Task Only_rows_in_view_are_drawn_wherever_the_table_is_scrolled_to()
    {
        await using var open = await chromium.OpenAsync(LargeTable.Data);
        await Expect(open.Grid).ToHaveAttributeAsync("aria-rowcount", "30001");
        Assert.InRange(await Rows(open).CountAsync(), 10, MostRows);

        await open.Grid.HoverAsync();
        await open.Page.Mouse.WheelAsync(0, 450_000);
        await Expect(Rows(open).Filter(new() { HasText = "Item 15005" })).ToBeVisibleAsync();
        Assert.InRange(await Rows(open).CountAsync(), 10, MostRows);

        await open.Page.Mouse.WheelAsync(0, 10_000_000);
        await Expect(Rows(open).Filter(new() { HasText = "the last of all" })).ToHaveAttributeAsync("aria-rowindex", "30001");
        Assert.InRange(await Rows(open).CountAsync(), 10, MostRows);
    }

    [Fact]
    public async Task The_cell_with_the_focus_stays_when_it_is_scrolled_out_of_view()
    {
        await using var open = await chromium.OpenAsync(LargeTable.Data);
        await Rows(open).First.GetByRole(AriaRole.Rowheader).FocusAsync();

        await open.Grid.HoverAsync();
        await open.Page.Mouse.WheelAsync(0, 300_000);
        await Expect(Rows(open).Filter(new() { HasText = "Item 10005" })).ToBeVisibleAsync();
        await open.Page.Keyboard.PressAsync("ArrowDown");

        await Expect(Rows(open).Nth(1).GetByRole(AriaRole.Rowheader)).ToBeFocusedAsync();
        await Expect(Rows(open).Nth(1)).ToHaveAttributeAsync("aria-rowindex", "3");
    }

    [Fact]
    public async Task Search_order_and_address_reach_every_row()
    {
        await using var open = await chromium.OpenAsync(LargeTable.Data, "#Item/Item%2020000/Code");
        await Expect(open.RowOf("Item 20000")).ToBeInViewportAsync();

        await open.Page.GetByRole(AriaRole.Searchbox).FillAsync("the LAST of all");
        await open.ExpectNamesAsync("Item 29999");
        await open.Page.GetByRole(AriaRole.Searchbox).FillAsync("");
        await open.Header("Amount").ClickAsync();
        await open.Header("Amount").ClickAsync();

        await Expect(Rows(open).First.Locator(".number").Nth(1)).ToHaveTextAsync("9999");
        Assert.InRange(await Rows(open).CountAsync(), 10, MostRows);
    }

    [Fact]
    public async Task Of_very_many_columns_those_in_view_are_drawn_and_each_is_reached()
    {
        var columns = Enumerable.Range(0, 100).Select(column => Catalogue.Column($"Column {column}", "text", "string", ["a", "b"]));
        var rows = new { names = new[] { "1", "2" }, files = new int[2], lines = new[] { 2, 3 } };
        var entity = new { name = "Wide", files = new[] { "wide.csv" }, columns, rows };
        var data = new { title = "Wide", version = "0.1.0", entities = new[] { entity }, findings = Array.Empty<object>() };
        await using var open = await chromium.OpenAsync(data, "#Wide/2/Column%2050");

        await Expect(open.Grid).ToHaveAttributeAsync("aria-colcount", "101");
        await Expect(open.Header("Column 50")).ToBeInViewportAsync();
        Assert.InRange(await open.Grid.GetByRole(AriaRole.Columnheader).CountAsync(), 5, 40);
        await open.Grid.Locator("[aria-rowindex='3'] [aria-colindex='52']").FocusAsync();
        await open.Page.Keyboard.PressAsync("End");
        await Expect(open.Grid.Locator("[aria-rowindex='3'] [aria-colindex='101']")).ToBeFocusedAsync();
        await Expect(open.Header("Column 99")).ToBeInViewportAsync();
    }

    private static ILocator Rows(OpenPage open) => open.Grid.Locator(".rows").GetByRole(AriaRole.Row);
}
