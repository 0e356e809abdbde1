using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Usage;

/// <summary>
/// A row that is known while compiling is named by its member of the enum, which no later edit of the table can make a wrong name.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class KnownRowUsesMember() : UsageRule(Descriptors.PTG5002_KnownRowUsesMember)
{
    /// <inheritdoc/>
    protected override Diagnostic? Check(LookUp call, RowNames names) =>
        HasCounterpart(call) && names.MemberOf(call.Name) is { } member && call.Entity.EnumExpression is { } type
            ? Finding(
                call,
                FixProperties.OfMember($"{type}.{member}", replacesCall: call.Method == LookUp.Parse),
                Message.Quote(call.Name),
                Message.Plain($"{call.Entity.Name}.{member}"))
            : null;

    // A member alone is no statement.
    private static bool HasCounterpart(LookUp call) => call.Method == LookUp.Get || !call.IsDiscarded;
}
