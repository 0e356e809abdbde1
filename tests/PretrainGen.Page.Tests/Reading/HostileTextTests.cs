using PretrainGen.Page.Tests.Support;

namespace PretrainGen.Page.Tests.Reading;

/// <summary>Texts of a table are data, whatever they look like.</summary>
public class HostileTextTests(Chromium chromium)
{
    private static readonly string[] Texts =
    [
        "<script>document.title='taken'</script>", "</script><script>document.title='taken'</script>",
        "<img src=x onerror=\"document.title='taken'\">", "<!--<script>", "javascript:document.title='taken'", "  JavaScript:alert(1)",
        "data:text/html,<script>alert(1)</script>", "vbscript:x", "https://example.org/\"onmouseover=\"alert(1)",
        "\u202Etxt.exe\u2066 \u200F", "__proto__", "constructor", "a/b?c#d=e&f%20%", "\0\u0001\u2028\u2029\uFFFF",
        "{{constructor.constructor('return 1')()}}", "file:///etc/passwd", "//example.org/x", new string('x', 20_000),
    ];

    [Theory]
    [InlineData("text")]
    [InlineData("category")]
    [InlineData("link")]
    [InlineData("number")]
    [InlineData("date")]
    [InlineData("flag")]
    [InlineData("reference")]
    public async Task No_text_becomes_markup_a_script_or_a_way_to_run_one(string kind)
    {
        await using var open = await chromium.OpenAsync(Data(kind));

        await Expect(open.Grid.Locator(".rows").GetByRole(AriaRole.Row)).ToHaveCountAsync(Texts.Length);
        await open.Page.GetByRole(AriaRole.Searchbox).FillAsync("script");
        await open.RowOf(Texts[0]).GetByRole(AriaRole.Rowheader).ClickAsync();
        await Expect(open.Card.GetByRole(AriaRole.Heading, new() { Name = Texts[0] })).ToBeVisibleAsync();
        await open.Page.ReloadAsync();
        await Expect(open.Card.GetByRole(AriaRole.Heading, new() { Name = Texts[0] })).ToBeVisibleAsync();

        Assert.DoesNotContain("taken", (await open.Page.TitleAsync())[..5], StringComparison.Ordinal);
        await Expect(open.Page.Locator("script")).ToHaveCountAsync(2);
        await Expect(open.Page.Locator("img, iframe, object, embed, base, [onerror], [onmouseover], [style*='url']")).ToHaveCountAsync(0);
        Assert.All(await AddressesAsync(open), address => Assert.Matches("^(#|https://example\\.org/)", address));
    }

    [Fact]
    public async Task Every_name_can_be_an_address()
    {
        await using var open = await chromium.OpenAsync(Data("text"));

        foreach (var text in Texts.Where(text => text.Length < 100))
        {
            var row = open.Grid.Locator(".rows").GetByRole(AriaRole.Row).Nth(Array.IndexOf(Texts, text));
            await row.GetByRole(AriaRole.Rowheader).ClickAsync();
            await open.Page.ReloadAsync();
            await Expect(open.Card.Locator("h2")).ToHaveTextAsync(text);
            await open.Page.Keyboard.PressAsync("Escape");
        }
    }

    [Fact]
    public async Task Signs_that_turn_text_around_stay_in_their_cell()
    {
        await using var open = await chromium.OpenAsync(Data("text"));

        var cell = open.Grid.Locator(".rows").GetByRole(AriaRole.Row).Nth(9).Locator("bdi").First;
        await Expect(cell).ToHaveCSSAsync("unicode-bidi", "isolate");
    }

    private static async Task<IEnumerable<string>> AddressesAsync(OpenPage open)
    {
        var addresses = new List<string>();
        foreach (var link in await open.Page.Locator("a").AllAsync())
            addresses.Add(await link.GetAttributeAsync("href") ?? "");
        return addresses;
    }

    private static object Data(string kind) => new
    {
        title = Texts[0],
        version = Texts[1],
        entities = new[]
        {
            new
            {
                name = Texts[0],
                title = Texts[1],
                doc = Texts[2],
                files = new[] { Texts[3] },
                columns = new[]
                {
                    Catalogue.Column("Name", "text", Texts[0], Texts, role: "key"),
                    Catalogue.Column(Texts[1], kind, Texts[2], Texts, target: kind == "reference" ? 0 : null),
                },
                rows = new
                {
                    names = Texts,
                    members = Texts,
                    docs = Texts,
                    aliases = Texts.Select(text => new[] { text }),
                    files = new int[Texts.Length],
                    lines = Enumerable.Range(1, Texts.Length),
                },
            },
        },
        findings = Texts.Select((text, row) => new
        {
            id = text,
            severity = "error",
            title = new { en = text, zh = text },
            message = new { en = text, zh = text },
            help = text,
            place = text,
            others = new[] { text },
            cells = new[] { new { entity = 0, row, column = 1 } },
            mends = new[] { new { place = text, old = text, text, clear = true } },
        }),
    };
}
