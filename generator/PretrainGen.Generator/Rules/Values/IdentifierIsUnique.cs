using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Rules.Values.Variants;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>Every name gives a C# identifier, and no other name gives the same.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class IdentifierIsUnique() : TableRule(Descriptors.PTG2006_IdentifierIsUnique)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var fault in entity.Faults(CellFault.IdentifierCollision))
        {
            var first = entity.ValueAt(fault.Others[0]);
            if (!IsOfGuessedCategory(entity, fault) && !IsReportedAlready(entity, fault, first))
                ReportCollision(entity, fault, first);
        }

        foreach (var fault in entity.Faults(CellFault.NoIdentifier).Where(fault => !IsOfGuessedCategory(entity, fault)))
        {
            // Where nobody says otherwise, a name of signs alone is one that somebody wanted: a column "#", a key "*".
            entity.Report(
                fault.Place,
                Details(entity, fault, isMeant: fault.Place.Row < 0 ? entity.Schema is null : entity.IsKeyInferred),
                Message.Of("PTG2006_None", Message.Quote(fault.Value), Message.Plain(fault.Expected), NoteOn(entity, fault)));
        }
    }

    private static void ReportCollision(EntityContext entity, Fault<CellFault, CellAddress> fault, string first)
    {
        var isMeant = fault.Place.Row >= 0 && entity.IsKeyInferred && !SpellingVariants.DifferInSeparators(fault.Value, first);
        entity.Report(
            fault.Place,
            Details(entity, fault, isMeant),
            Message.Of(
                "PTG2006_Collision",
                Message.Quote(fault.Value),
                Message.Quote(first),
                Message.Plain(fault.Expected),
                NoteOn(entity, fault)));
    }

    private static Message NoteOn(EntityContext entity, Fault<CellFault, CellAddress> fault) =>
        fault.Place.Row < 0 ? Message.Empty : KeyGuess.Note(entity, fault.Place);

    // Where names differ in signs, as C and C++ do, there is nothing to mend. Of a key that is guessed, all are said at once.
    private static FindingDetails Details(EntityContext entity, Fault<CellFault, CellAddress> fault, bool isMeant)
    {
        var details = fault.Place.Row < 0
            ? new FindingDetails { Others = fault.Others }
            : KeyGuess.Details(entity, fault.Others, mostAlike: 1);
        return isMeant ? details with { Severity = DiagnosticSeverity.Info } : details;
    }

    // Members of an enum that nobody asked for may have any name. Those of a schema are found at the header.
    private static bool IsOfGuessedCategory(EntityContext entity, Fault<CellFault, CellAddress> fault) =>
        fault.Place.Row >= 0 && entity.Schema is null && !entity.IsKey(fault.Place);

    // A header that is written twice is reported as that, and so are two spellings of one name: not once more for what follows from it.
    private static bool IsReportedAlready(EntityContext entity, Fault<CellFault, CellAddress> fault, string first) => fault.Place.Row < 0
        ? fault.Value == first
        : fault.Value == first || (entity.IsKeyInferred && SpellingVariants.AreVariants(fault.Value, first));
}
