using PretrainGen.Page.Tests.Support;

namespace PretrainGen.Page.Tests.Views;

/// <summary>The rows by time.</summary>
public class TimeLineTests(Chromium chromium)
{
    [Fact]
    public async Task Rows_stand_in_the_order_of_time_with_their_names()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Model?view=time");
        var marks = Marks(open);

        await Expect(marks).ToHaveTextAsync(["GPT", "BERT", "RoBERTa", "wav2vec 2.0", "CLIP"]);
        await Expect(open.Page.GetByText("1 row has no date")).ToBeVisibleAsync();
        double last = 0;
        foreach (var mark in await marks.AllAsync())
        {
            var x = (await mark.BoundingBoxAsync())!.X;
            Assert.True(x > last);
            last = x;
        }
    }

    [Fact]
    public async Task A_click_or_a_key_opens_the_card()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Model?view=time");

        await Marks(open).Filter(new() { HasText = "CLIP" }).ClickAsync();
        await Expect(open.Card.GetByRole(AriaRole.Heading, new() { Name = "CLIP" })).ToBeVisibleAsync();

        await Marks(open).First.FocusAsync();
        await open.Page.Keyboard.PressAsync("ArrowRight");
        await open.Page.Keyboard.PressAsync("Enter");
        await Expect(open.Card.GetByRole(AriaRole.Heading, new() { Name = "BERT" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Zooming_leaves_fewer_rows_in_view()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Model?view=time");
        await Expect(Marks(open)).ToHaveCountAsync(5);

        for (var i = 0; i < 8; i++)
            await open.Page.GetByRole(AriaRole.Button, new() { Name = "Zoom in" }).ClickAsync();
        Assert.True(await Marks(open).CountAsync() < 5);

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await Expect(Marks(open)).ToHaveCountAsync(5);
        await Marks(open).First.FocusAsync();
        foreach (var key in "++++++++")
            await open.Page.Keyboard.PressAsync(key.ToString());
        Assert.True(await Marks(open).CountAsync() < 5);
    }

    [Fact]
    public async Task Years_are_times_as_well_and_filters_hold()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Model?view=time&in.Domain=NLP");
        await Expect(Marks(open)).ToHaveTextAsync(["GPT", "BERT", "RoBERTa"]);

        await open.Page.GetByRole(AriaRole.Combobox, new() { Name = "Time" }).SelectOptionAsync("Year");

        await Expect(Marks(open)).ToHaveTextAsync(["BERT", "GPT", "RoBERTa"]);
        Assert.Equal("#Model?view=time&in.Domain=NLP&by=Year", open.Hash);
    }

    [Fact]
    public async Task Very_many_rows_are_counted_and_a_bar_leads_into_them()
    {
        await using var open = await chromium.OpenAsync(LargeTable.Data, "#Item?view=time");
        var bars = Marks(open);

        var before = await bars.CountAsync();
        Assert.InRange(before, 20, 200);
        for (var i = 0; i < 5 && await open.Page.Locator(".mark.bar").CountAsync() > 0; i++)
            await bars.Nth(await bars.CountAsync() / 2).ClickAsync();

        // In the end there are so few that each is a dot or has its name.
        await Expect(open.Page.Locator(".mark.bar")).ToHaveCountAsync(0);
        await bars.First.ClickAsync();
        await Expect(open.Card).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_table_without_time_has_no_time_line()
    {
        await using var open = await chromium.OpenAsync(Catalogue.With(), "#Lab?view=time");

        await Expect(open.Page.GetByRole(AriaRole.Link, new() { Name = "Time line" })).ToHaveCountAsync(0);
        await Expect(open.Grid).ToBeVisibleAsync();
    }

    private static ILocator Marks(OpenPage open) => open.Page.GetByRole(AriaRole.Group, new() { Name = "Time line" }).Locator(".mark");
}
