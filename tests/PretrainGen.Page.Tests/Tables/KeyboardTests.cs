using PretrainGen.Page.Tests.Support;

namespace PretrainGen.Page.Tests.Tables;

/// <summary>Everything is reached without a pointer.</summary>
public class KeyboardTests(Chromium chromium)
{
    [Fact]
    public async Task The_first_key_leads_past_the_controls_to_the_table()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With());

        await open.Page.Keyboard.PressAsync("Tab");
        await Expect(open.Page.GetByRole(AriaRole.Button, new() { Name = "Skip to the content" })).ToBeFocusedAsync();
        await open.Page.Keyboard.PressAsync("Enter");

        await Expect(open.RowOf("BERT").GetByRole(AriaRole.Rowheader)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Arrows_move_from_cell_to_cell_and_one_cell_only_is_reached_by_tab()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With());
        await open.RowOf("BERT").GetByRole(AriaRole.Rowheader).FocusAsync();

        await PressAsync(open, "ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight");
        await Expect(await open.CellAsync("RoBERTa", "Published")).ToBeFocusedAsync();
        await PressAsync(open, "Control+End");
        await Expect(await open.CellAsync("Café", "Meaning")).ToBeFocusedAsync();
        await PressAsync(open, "Home", "ArrowRight");
        await Expect(await open.CellAsync("Café", "Model")).ToBeFocusedAsync();
        await PressAsync(open, "Control+Home", "ArrowUp", "ArrowRight");
        await Expect(open.Header("Model")).ToBeFocusedAsync();
        await Expect(open.Grid.Locator("[tabindex='0']")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Enter_sorts_at_a_header_and_opens_at_a_cell_and_escape_goes_back()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With());
        await open.RowOf("BERT").GetByRole(AriaRole.Rowheader).FocusAsync();

        await PressAsync(open, "ArrowUp", "Enter");
        await Expect(open.Header("Model")).ToHaveAttributeAsync("aria-sort", "ascending");
        await PressAsync(open, "Control+Home", "ArrowRight", "Enter");
        await Expect(open.Card).ToBeFocusedAsync();
        await PressAsync(open, "Escape");

        await Expect(open.Card).ToHaveCountAsync(0);
        await Expect(open.RowOf("BERT").GetByRole(AriaRole.Rowheader)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Control_k_is_the_search()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With());

        await open.Page.Keyboard.PressAsync("Control+k");

        await Expect(open.Page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Tab_reaches_every_part_of_the_page_and_leaves_it()
    {
        await using var open = await chromium.OpenAsync(Catalogue.WithFindings(), "#Model/BERT");
        var seen = new HashSet<string>(StringComparer.Ordinal);

        await open.Page.Locator(".skip").FocusAsync();
        for (var i = 0; i < 80; i++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            seen.Add(await open.Page.Locator(":focus").CountAsync() == 0 ? "outside" : await PartAsync(open));
        }

        Assert.Superset(new HashSet<string> { "page-head", "tables", "views", "menu", "facets", "grid", "card" }, seen);
    }

    private static async Task<string> PartAsync(OpenPage open)
    {
        foreach (var part in new[] { "page-head", "tables", "views", "menu", "facets", "grid", "card" })
        {
            if (await open.Page.Locator($".{part} :focus, .{part}:focus").CountAsync() > 0)
                return part;
        }

        return "";
    }

    private static async Task PressAsync(OpenPage open, params string[] keys)
    {
        foreach (var key in keys)
            await open.Page.Keyboard.PressAsync(key);
    }
}
