using Microsoft.CodeAnalysis;

namespace PretrainGen.Testing.Running;

/// <summary>A finding in terms of the table rather than of the text.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Record">Which record of its table, the header being the first; 0 outside of every table.</param>
/// <param name="Row">The first cell of that record.</param>
/// <param name="Column">The header over the cell; empty where the finding is about a whole row or about no table.</param>
/// <param name="Cell">What the text at the place says.</param>
/// <param name="Id">The rule.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">What it says in words.</param>
internal sealed record CellReport(
    string File, int Record, string Row, string Column, string Cell, string Id, DiagnosticSeverity Severity, string Message)
{
    public bool IsInformation => Severity is DiagnosticSeverity.Info or DiagnosticSeverity.Hidden;

    /// <summary>The place and the rule, as tests list them.</summary>
    public override string ToString() => $"{Row} | {Column} | {Id} {Severity}";
}
