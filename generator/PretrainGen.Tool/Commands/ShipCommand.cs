using System.CommandLine;
using System.Text;
using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Project.Shipping;
using PretrainGen.Tool.Checking;
using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Output;
using PretrainGen.Tool.Shipping;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Commands;

/// <summary><c>pretraingen ship</c>: remembers the numbers, names and types that users rely on.</summary>
internal sealed class ShipCommand : Command
{
    // It says why a file is left alone.
    private const string RuleOfFile = "PTG6005";

    // What the rules about shipped files find is mended by shipping.
    private const string RulesOfShipping = "PTG6";

    private readonly InputSymbols _inputs;
    private readonly Option<bool> _check = new("--check") { Description = ToolText.Of("ShipCheckDescription") };

    /// <summary>The verb, with its options.</summary>
    public ShipCommand()
        : base("ship", ToolText.Of("ShipDescription"))
    {
        _inputs = new InputSymbols(this);
        Add(_check);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (inputs, updates) = await Progress.ShowAsync(
            ToolText.Of("Shipping", _inputs.NamesOf(parsed)),
            async token =>
            {
                var tables = await _inputs.FindAsync(parsed, token).ConfigureAwait(false);
                return (tables, UpdatesOf(tables, token));
            },
            cancellation).ConfigureAwait(false);

        var isCheck = parsed.GetValue(_check);
        if (!isCheck
            && updates.Exists(update => update.IsChanged)
            && await TellAsync(inputs, IsErrorOfTable, cancellation).ConfigureAwait(false))
        {
            Console.Out.WriteLine(ToolText.Of("ShipErrors"));
            return ExitCode.Findings;
        }

        var report = new ShipReport(Console.Out, Directory.GetCurrentDirectory());
        foreach (var update in updates)
        {
            if (update.IsChanged && !isCheck)
                await WriteAsync(update, cancellation).ConfigureAwait(false);
            report.Write(update, isCheck);
        }

        if (!updates.Exists(update => update.IsRefused))
            return isCheck && updates.Exists(update => update.IsChanged) ? ExitCode.Findings : ExitCode.Success;

        await TellAsync(inputs, finding => finding.Id == RuleOfFile, cancellation).ConfigureAwait(false);
        return ExitCode.Findings;
    }

    // Tables that are read since others refer to them are not shipped.
    private static List<ShippedUpdate> UpdatesOf(TableInputs inputs, CancellationToken cancellation)
    {
        var asked = inputs.Files
            .Where(file => inputs.IsAsked(file.Path))
            .Select(file => file.IsTable ? ShippedFiles.PathFor(file.Path) : file.Path)
            .ToHashSet(StringComparer.Ordinal);
        return [.. ShippedUpdate.Of(inputs.Read(cancellation), cancellation).Where(update => asked.Contains(update.Path))];
    }

    private static Task WriteAsync(ShippedUpdate update, CancellationToken cancellation) => AtomicFile.WriteAsync(
        update.Path,
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(update.Text),
        expected: null,
        cancellation);

    // A cell that cannot be read is a missing one to users, which must not become a promise.
    private static bool IsErrorOfTable(Diagnostic finding) =>
        finding.Severity == DiagnosticSeverity.Error && !finding.Id.StartsWith(RulesOfShipping, StringComparison.Ordinal);

    private static async Task<bool> TellAsync(TableInputs inputs, Func<Diagnostic, bool> isWanted, CancellationToken cancellation)
    {
        var result = await TableChecker.CheckAsync(inputs, cancellation).ConfigureAwait(false);
        List<Diagnostic> wanted = [.. result.Findings.Where(isWanted)];
        if (wanted.Count > 0)
            Reports.Create("text").Write(result with { Findings = wanted });
        return wanted.Count > 0;
    }
}
