using PretrainGen.Page.Tests.Support;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace PretrainGen.Page.Tests.Support;

/// <summary>The browser, started once for all tests. The one of the machine is used: nothing is installed.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Variable = "PRETRAINGEN_CHROMIUM";
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Starts the browser, where there is one.</summary>
    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } executable)
            return;
        _playwright = await Playwright.CreateAsync();
        // The pages are our own files, and containers have no sandbox to offer.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = ["--no-sandbox"] });
    }

    /// <summary>Ends the browser.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>A page with data in it; the test is skipped where there is no browser.</summary>
    /// <param name="data">What the page shows.</param>
    /// <param name="hash">What its address says: <c>#Model/BERT</c>.</param>
    /// <param name="options">The screen, theme and language; null for a large, light and English one.</param>
    internal async Task<OpenPage> OpenAsync(object data, string hash = "", BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, $"There is no Chromium on the PATH, and {Variable} names none.");
        options ??= new();
        options.Locale ??= "en-US";
        options.ViewportSize ??= new() { Width = 1280, Height = 800 };
        return await OpenPage.OpenAsync(await _browser.NewContextAsync(options), PageFile.Write(data), hash);
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return File.Exists(named) ? named : null;
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + suffix))).FirstOrDefault(File.Exists);
    }
}
