using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Shape;

/// <summary>A cell holds no character that nobody sees, or that turns text around.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CellHasNoInvisibleCharacters() : TableRule(Descriptors.PTG1005_CellHasNoInvisibleCharacters)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var file in entity.Files)
        {
            // Most files hold none at all, so that none of their cells need be looked at.
            var text = file.Source.GetText(entity.Cancellation);
            if (!InvisibleCharacter.MayBeIn(text, file.Declared.Dialect))
                continue;

            foreach (var (address, cell) in file.Cells())
            {
                if (InvisibleCharacter.FindIn(text, cell, file.Declared.Format) is not var (character, kind))
                    continue;

                entity.Report(
                    address,
                    entity.Where(address),
                    Message.Quote(cell.Value),
                    Message.CodePoint(character),
                    Message.Of("PTG1005_" + kind));
            }
        }
    }
}
