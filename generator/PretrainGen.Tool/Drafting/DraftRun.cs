using System.Text;
using PretrainGen.Tool.Drafting.Reporting;
using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Drafting;

/// <summary>One run of <c>draft</c>: some tables, one after the other.</summary>
/// <param name="terminal">Takes what was asked for.</param>
/// <param name="errors">Takes what went wrong, and the report where the schema itself goes to the terminal.</param>
internal sealed class DraftRun(TextWriter terminal, TextWriter errors)
{
    /// <summary>What stands for the terminal where a file is named.</summary>
    public const string Terminal = "-";

    /// <summary>The file to write; null for the schema beside the table.</summary>
    public string? Output { get; init; }

    /// <summary>Whether a file that exists is replaced.</summary>
    public bool ReplacesFiles { get; init; }

    /// <summary>Whether checks are proposed.</summary>
    public bool ProposesRules { get; init; }

    /// <summary>What the item of the table says.</summary>
    public required IReadOnlyDictionary<string, string> Metadata { get; init; }

    /// <summary>Drafts one table after the other; 1 where one of them has no draft.</summary>
    public async Task<int> RunAsync(string[] tables, CancellationToken cancellation)
    {
        if (tables.Length > 1 && Output is not (null or Terminal))
            return Fail(new Refusal("Refused_OneOutput", tables.Length));

        var paths = new TableFinder(Directory.GetCurrentDirectory()).Find(tables);
        var failed = ExitCode.Success;
        foreach (var table in paths)
            failed = Math.Max(failed, await DraftAsync(table, paths, cancellation).ConfigureAwait(false));
        return failed;
    }

    private async Task<int> DraftAsync(string table, IReadOnlyList<string> tables, CancellationToken cancellation)
    {
        var target = Output is null ? DescriptionFinder.SchemaPathOf(table) : Output == Terminal ? Terminal : Path.GetFullPath(Output);
        if (target != Terminal && !ReplacesFiles && File.Exists(target))
            return Fail(new Refusal("Refused_Exists", target));

        var request = new DraftRequest(table)
        {
            Metadata = Metadata,
            Others = ProposesRules ? OthersOf(table, tables) : [],
            ProposesRules = ProposesRules,
        };
        var result = await Progress.ShowAsync(
            DraftTexts.Of("Drafting", Path.GetFileName(table)),
            token => TableDrafter.DraftAsync(request, token),
            cancellation).ConfigureAwait(false);
        if (result.Refusal is { } refusal)
            return Fail(refusal);

        if (target == Terminal)
            await terminal.WriteAsync(result.Text).ConfigureAwait(false);
        else
            await AtomicFile.WriteAsync(target, Encoding.UTF8.GetBytes(result.Text), expected: null, cancellation).ConfigureAwait(false);
        Report(target == Terminal ? errors : terminal, Path.GetFileName(target), Path.GetFileName(table), result);
        return ExitCode.Success;
    }

    // Rows of other tables are looked for among the arguments and beside the table.
    private static List<string> OthersOf(string table, IReadOnlyList<string> tables) =>
    [
        .. tables
            .Concat(TableFinder.Beside(table))
            .Where(other => other != table)
            .Distinct(StringComparer.Ordinal),
    ];

    private void Report(TextWriter writer, string target, string table, DraftResult result)
    {
        foreach (var line in DraftReport.Lines(target, table, result, ProposesRules))
            writer.WriteLine(line);
    }

    private int Fail(Refusal refusal)
    {
        foreach (var line in DraftReport.Lines(refusal))
            errors.WriteLine(line);
        return ExitCode.Findings;
    }
}
