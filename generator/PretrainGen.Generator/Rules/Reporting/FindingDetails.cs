using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Entities.Checking;

namespace PretrainGen.Generator.Rules.Reporting;

/// <summary>What a rule says of a finding besides its cell and its words.</summary>
internal sealed record FindingDetails
{
    /// <summary>The cells to look at next; the message names them, too.</summary>
    public IEnumerable<CellAddress> Others { get; init; } = [];

    /// <summary>The places to look at next that may be in files of other entities.</summary>
    public IEnumerable<FileSpan> OtherPlaces { get; init; } = [];

    /// <summary>What would put it right; made where somebody asks.</summary>
    public IEnumerable<Mend> Mends { get; init; } = [];

    /// <summary>How bad it is; null for what the rule says.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>
    /// What findings of one column have in common, if they are the same in spite of their words; null where their words without the row
    /// decide.
    /// </summary>
    public string? Cause { get; init; }

    /// <summary>How many findings of one column and cause are said one by one; where there are more, they are one.</summary>
    public int MostAlike { get; init; } = FindingCause.DefaultMostAlike;
}
