using Microsoft.CodeAnalysis;

namespace PretrainGen.Generator.Rules.Reporting;

/// <summary>What brings findings of one column about: those that share it are the same finding in several rows.</summary>
/// <param name="Column">The column, in whichever way it is told from others.</param>
/// <param name="Words">What is found, without the row that it is found in.</param>
/// <param name="Severity">How bad it is, where the finding says so.</param>
/// <param name="MostAlike">How many of them are said one by one.</param>
internal sealed record FindingCause(object Column, string Words, DiagnosticSeverity? Severity, int MostAlike)
{
    /// <summary>How many findings with the same words may be in a column.</summary>
    public const int DefaultMostAlike = 10;
}
