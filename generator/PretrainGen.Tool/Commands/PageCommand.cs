using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Output;
using PretrainGen.Tool.Pages;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Commands;

/// <summary><c>pretraingen page</c>: the tables as a page to look at.</summary>
internal sealed class PageCommand : Command
{
    private readonly InputSymbols _inputs;
    private readonly Option<string?> _output = new("--output", "-o") { Description = ToolText.Of("PageOutputDescription") };
    private readonly Option<string?> _title = new("--title") { Description = ToolText.Of("PageTitleDescription") };
    private readonly Option<bool> _force = new("--force") { Description = ToolText.Of("PageForceDescription") };
    private readonly Option<bool> _open = new("--open") { Description = ToolText.Of("PageOpenDescription") };

    /// <summary>The verb, with its options.</summary>
    public PageCommand()
        : base("page", ToolText.Of("PageDescription"))
    {
        _inputs = new InputSymbols(this);
        foreach (var option in new Option[] { _output, _title, _force, _open })
            Add(option);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var folder = Directory.GetCurrentDirectory();
        var content = await Progress.ShowAsync(
            ToolText.Of("Paging", _inputs.NamesOf(parsed)),
            async token =>
            {
                var tables = await _inputs.FindAsync(parsed, token).ConfigureAwait(false);
                var title = parsed.GetValue(_title) ?? PageName.Of(parsed.GetValue<string?>("--project"), tables, folder);
                var language = parsed.GetValue<string?>("--language");
                return await new PageReader(tables).ReadAsync(title, language, token).ConfigureAwait(false);
            },
            cancellation).ConfigureAwait(false);

        var path = Path.GetFullPath(parsed.GetValue(_output) ?? PageName.FileOf(content.Title), folder);
        if (!parsed.GetValue(_force) && File.Exists(path) && !PageFile.IsPage(path))
            throw new InputException(ToolText.Of("PageIsOther", Place.ShortPath(path, folder)));

        await AtomicFile.WriteAsync(path, PageFile.Write(content), expected: null, cancellation).ConfigureAwait(false);
        Console.Out.WriteLine(PageReport.Of(content, Place.ShortPath(path, folder)));
        if (parsed.GetValue(_open))
            Open(path, Place.ShortPath(path, folder));
        return ExitCode.Success;
    }

    // A machine without a desktop has nothing that opens it, and the page is written all the same.
    private static void Open(string path, string name)
    {
        try
        {
            Process.Start(new ProcessStartInfo(path) { UseShellExecute = true });
        }
        catch (Win32Exception failure)
        {
            Console.Error.WriteLine(ToolText.Of("PageNotOpened", name, failure.Message));
        }
    }
}
