using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Messages;
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
            if (IsOfGuessedCategory(entity, fault) || IsReportedAlready(entity, fault, first))
                continue;

            Report(
                entity,
                fault,
                note => Message.Of(
                    "PTG2006_Collision", Message.Quote(fault.Value), Message.Quote(first), Message.Plain(fault.Expected), note));
        }

        foreach (var fault in entity.Faults(CellFault.NoIdentifier).Where(fault => !IsOfGuessedCategory(entity, fault)))
            Report(entity, fault, note => Message.Of("PTG2006_None", Message.Quote(fault.Value), Message.Plain(fault.Expected), note));
    }

    // Where names differ in what no identifier can have, that is nothing that could be mended: it is said once of a key that is guessed.
    private static void Report(EntityContext entity, Fault<CellFault, CellAddress> fault, Func<Message, Message> say)
    {
        if (fault.Place.Row < 0)
            entity.Report(fault.Place, fault.Others, say(Message.Empty));
        else
            entity.Report(fault.Place, KeyGuess.Details(entity, fault.Others, mostAlike: 1), say(KeyGuess.Note(entity, fault.Place)));
    }

    // Members of an enum that nobody asked for may have any name. Those of a schema are found at the header.
    private static bool IsOfGuessedCategory(EntityContext entity, Fault<CellFault, CellAddress> fault) =>
        fault.Place.Row >= 0 && entity.Schema is null && !entity.IsKey(fault.Place);

    // A header that is written twice is reported as that, and so are two spellings of one name: not once more for what follows from it.
    private static bool IsReportedAlready(EntityContext entity, Fault<CellFault, CellAddress> fault, string first) => fault.Place.Row < 0
        ? fault.Value == first
        : fault.Value == first || (entity.IsKeyInferred && SpellingVariants.AreVariants(fault.Value, first));
}
