using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>What is different about a finding where it is only a guess which column names the rows.</summary>
internal static class KeyGuess
{
    private const string Cause = "guess";

    /// <summary>The end of a message: that it is a guess, and what settles it; nothing where it is none.</summary>
    public static Message Note(EntityContext entity, CellAddress cell) =>
        entity.IsKeyInferred ? Message.Of("KeyGuess", entity.Column(cell)) : Message.Empty;

    /// <summary>A guess makes no errors, and where it is wrong, that is one cause of all that follows.</summary>
    public static FindingDetails Details(
        EntityContext entity, IEnumerable<CellAddress> others, int mostAlike = FindingCause.DefaultMostAlike) => entity.IsKeyInferred
        ? new() { Others = others, Severity = DiagnosticSeverity.Warning, Cause = Cause, MostAlike = mostAlike }
        : new() { Others = others };
}
