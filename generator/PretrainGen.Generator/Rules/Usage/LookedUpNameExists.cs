using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Usage;

/// <summary>A name that C# looks up is that of a row.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LookedUpNameExists() : UsageRule(Descriptors.PTG5001_LookedUpNameExists)
{
    /// <inheritdoc/>
    protected override Diagnostic? Check(LookUp call, RowNames names)
    {
        if (!names.AreAll || names.Contains(call.Name, call.IgnoresCase))
            return null;

        var nearest = names.Nearest(call.Name);
        return Finding(
            call,
            FixProperties.OfNames(nearest),
            Message.Plain(call.Entity.Name),
            Message.Quote(call.Name),
            Message.DidYouMean(nearest));
    }
}
