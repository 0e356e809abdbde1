using PretrainGen.Page.Tests.Support;

namespace PretrainGen.Page.Tests.Views;

/// <summary>Findings at their cells, and all of them in a list.</summary>
public class FindingsTests(Chromium chromium)
{
    [Fact]
    public async Task Both_sides_of_a_contradiction_are_marked_and_told_apart_without_colour()
    {
        await using var open = await chromium.OpenAsync(Catalogue.WithFindings());

        var fault = await open.CellAsync("BERT", "Year");
        var contradicted = await open.CellAsync("BERT", "Published");
        await Expect(fault).ToContainTextAsync("Error PTG3003: at fault");
        await Expect(contradicted).ToContainTextAsync("Error PTG3003: contradicts the cell at fault");
        await Expect(fault.Locator("svg.error")).ToBeVisibleAsync();
        await Expect(contradicted.Locator("svg.contradicted")).ToBeVisibleAsync();
        await Expect(open.RowOf("RoBERTa").Locator("[aria-colindex='1'] svg.warning")).ToBeVisibleAsync();
        await Expect(open.Header("Size").Locator("svg.info")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_pointer_or_the_keyboard_shows_what_is_wrong_and_how_to_mend_it()
    {
        await using var open = await chromium.OpenAsync(Catalogue.WithFindings());
        var tip = open.Page.GetByRole(AriaRole.Tooltip);

        await (await open.CellAsync("BERT", "Year")).HoverAsync();
        await Expect(tip).ToContainTextAsync("Message of PTG3003.");
        await Expect(tip.Locator("del")).ToContainTextAsync("2018");
        await Expect(tip.Locator("ins")).ToHaveTextAsync("2019");
        await Expect(tip).ToContainTextAsync("for you to decide");

        await open.Page.GetByRole(AriaRole.Searchbox).HoverAsync();
        await Expect(tip).ToHaveCountAsync(0);
        await (await open.CellAsync("CLIP", "Model")).FocusAsync();
        await open.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(tip).ToContainTextAsync("Message of PTG2007.");
        await Expect(await open.CellAsync("CLIP", "Domain")).ToHaveAttributeAsync("aria-describedby", "tip");
        await open.Page.Keyboard.PressAsync("Escape");
        await Expect(tip).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_card_has_the_findings_of_its_row_once_each()
    {
        await using var open = await chromium.OpenAsync(Catalogue.WithFindings(), "#Model/BERT");

        await Expect(open.Card.GetByText("Message of PTG3003.")).ToHaveCountAsync(1);
        await Expect(open.Card.GetByText("Message of PTG2010.")).ToHaveCountAsync(1);
        var rule = open.Card.GetByRole(AriaRole.Link, new() { Name = "PTG3003" });
        await Expect(rule).ToHaveAttributeAsync("href", "https://example.org/PTG3003");
        await Expect(open.Card.Locator("[data-column='Year']")).ToContainTextAsync("PTG3003: see above");
    }

    [Fact]
    public async Task The_list_is_filtered_and_leads_to_the_cells()
    {
        await using var open = await chromium.OpenAsync(Catalogue.WithFindings());
        var messages = open.Page.Locator(".findings .message");

        await open.Page.GetByRole(AriaRole.Link, new() { Name = "Warnings: 2" }).ClickAsync();
        await Expect(messages).ToHaveTextAsync(["Message of PTG2007.", "Message of PTG2010."]);
        await Expect(open.Page.GetByText("2 findings")).ToBeVisibleAsync();
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Warnings" }).ClickAsync();
        await Expect(messages).ToHaveCountAsync(4);
        await open.Page.GetByLabel("Rule").SelectOptionAsync("PTG3003");
        await Expect(messages).ToHaveTextAsync(["Message of PTG3003."]);

        await open.Page.GetByRole(AriaRole.Link, new() { Name = "BERT · Year" }).ClickAsync();
        await Expect(open.Card.Locator(".chosen")).ToHaveAttributeAsync("data-column", "Year");
        await Expect(open.RowOf("BERT")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Clear_and_doubtful_mends_are_told_apart()
    {
        await using var open = await chromium.OpenAsync(Catalogue.WithFindings(), "#Model?view=findings");

        await Expect(open.Page.Locator(".verdict")).ToHaveTextAsync(["for you to decide", "clear"]);
    }

    [Fact]
    public async Task Rows_with_findings_can_be_had_alone()
    {
        await using var open = await chromium.OpenAsync(Catalogue.WithFindings());

        await open.Page.GetByLabel("With findings").CheckAsync();

        await open.ExpectNamesAsync("BERT", "RoBERTa", "CLIP");
    }

    [Fact]
    public async Task A_finding_that_stands_for_many_marks_each_as_at_fault()
    {
        var cells = new[] { 0, 2, 3, 4 }.Select(row => Catalogue.Cell(row, 9)).ToArray();
        await using var open = await chromium.OpenAsync(Catalogue.With(Catalogue.Finding("PTG3005", "warning", cells, [])));

        await Expect(open.Grid.Locator(".marked.warning")).ToHaveCountAsync(4);
        await Expect(open.Grid.Locator(".marked.contradicted")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Clean_tables_say_so_quietly()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With());

        await Expect(open.Page.GetByRole(AriaRole.Banner).GetByText("No findings")).ToBeVisibleAsync();
        await Expect(open.Page.GetByRole(AriaRole.Link, new() { Name = "Findings" })).ToHaveCountAsync(0);
    }
}
