namespace PretrainGen.Page.Tests.Support;

/// <summary>A page in the browser. When it is closed, it must have been silent: no message in the console, no request, no error.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    /// <summary>The picture of the tab, which is in the page.</summary>
    private const string Icon = "data:image/svg+xml";

    private readonly IBrowserContext _context;
    private readonly string _path;
    private readonly List<string> _noise = [];

    private OpenPage(IBrowserContext context, IPage page, string path) => (_context, Page, _path) = (context, page, path);

    /// <summary>What is open.</summary>
    public IPage Page { get; }

    /// <summary>The grid of the table.</summary>
    public ILocator Grid => Page.GetByRole(AriaRole.Grid);

    /// <summary>The card of a row.</summary>
    public ILocator Card => Page.GetByRole(AriaRole.Dialog);

    /// <summary>What the address says.</summary>
    public string Hash => Uri.UnescapeDataString(new Uri(Page.Url).Fragment);

    /// <summary>Opens the file.</summary>
    public static async Task<OpenPage> OpenAsync(IBrowserContext context, string path, string hash)
    {
        var page = await context.NewPageAsync();
        var open = new OpenPage(context, page, path);
        var address = new Uri(path).AbsoluteUri;
        page.Console += (_, message) => open._noise.Add($"console: {message.Text}");
        page.PageError += (_, error) => open._noise.Add($"error: {error}");
        page.Request += (_, request) =>
        {
            var isOwn = request.Url.StartsWith(address, StringComparison.Ordinal) || request.Url.StartsWith(Icon, StringComparison.Ordinal);
            if (!isOwn)
                open._noise.Add($"request: {request.Url}");
        };
        await page.GotoAsync(address + hash);
        return open;
    }

    /// <summary>A cell by the name of its row and the header of its column.</summary>
    public async Task<ILocator> CellAsync(string row, string header)
    {
        var headers = await HeadersAsync();
        var index = headers.IndexOf(header);
        Assert.True(index >= 0, $"There is no column {header}, but {string.Join(", ", headers)}.");
        return RowOf(row).Locator($"[aria-colindex='{index + 1}']");
    }

    /// <summary>A row by its name.</summary>
    public ILocator RowOf(string name) =>
        Grid.GetByRole(AriaRole.Row).Filter(new() { Has = Page.GetByRole(AriaRole.Rowheader, new() { Name = name, Exact = true }) });

    /// <summary>The header of a column.</summary>
    public ILocator Header(string header) =>
        Grid.GetByRole(AriaRole.Columnheader).Filter(new() { Has = Page.GetByText(header, new() { Exact = true }) });

    /// <summary>The names of the rows that are drawn, from above.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync() => await Grid.GetByRole(AriaRole.Rowheader).Locator("bdi").AllInnerTextsAsync();

    /// <summary>Waits until the rows are these, in this order.</summary>
    public Task ExpectNamesAsync(params string[] names) => Expect(Grid.GetByRole(AriaRole.Rowheader).Locator("bdi")).ToHaveTextAsync(names);

    /// <summary>Closes the page.</summary>
    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(_path)!, recursive: true);
        Assert.Empty(_noise);
    }

    private async Task<List<string>> HeadersAsync()
    {
        var cells = Grid.GetByRole(AriaRole.Columnheader);
        return [.. (await cells.AllInnerTextsAsync()).Select(text => text.Split('\n')[0].Trim())];
    }
}
