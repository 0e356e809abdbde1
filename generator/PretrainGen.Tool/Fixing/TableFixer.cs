using PretrainGen.Tool.Checking;
using PretrainGen.Tool.Inputs;

namespace PretrainGen.Tool.Fixing;

/// <summary>Mends tables in memory, until nothing is left that has one clear mend.</summary>
internal static class TableFixer
{
    // One mend may bring the next to light, and a finding that stands for very many cells has the mends of the first thousand.
    private const int MostRounds = 100;

    /// <summary>Mends all tables that were asked for.</summary>
    /// <param name="inputs">The tables.</param>
    /// <param name="isWanted">Whether the findings of a rule are mended.</param>
    /// <param name="cancellation">Cancels the run; no file has been touched then.</param>
    public static async Task<FixResult> FixAsync(TableInputs inputs, Func<string, bool> isWanted, CancellationToken cancellation)
    {
        var files = new MendedFiles();
        var mended = new List<FileEdit>();
        for (var round = 0; ; round++)
        {
            var found = await TableChecker.CheckAsync(inputs with { Open = files.Open }, cancellation).ConfigureAwait(false);
            var edits = from finding in found.Findings
                        where isWanted(finding.Id)
                        from edit in FileEdit.Of(finding)
                        where edit.IsClear && inputs.IsAsked(edit.Path)
                        select edit;
            var made = round < MostRounds ? files.Apply(edits) : [];
            mended.AddRange(made);
            if (made.Count == 0)
                return new FixResult(mended, found.Findings, files);
        }
    }
}
