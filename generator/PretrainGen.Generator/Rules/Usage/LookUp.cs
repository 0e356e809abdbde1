using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PretrainGen.Generator.Rules.Usage;

/// <summary>
/// A call of a generated method that looks a row up by a name that is known while compiling, and throws where no row has it. One that asks
/// whether there is such a row, <c>TryGet</c> or <c>Contains</c>, is right to ask.
/// </summary>
/// <param name="Method">The name of the method.</param>
/// <param name="Entity">Whose row it looks for.</param>
/// <param name="Name">The name.</param>
/// <param name="NamePlace">Where the name is written.</param>
/// <param name="IgnoresCase">Whether <c>bert</c> may find <c>BERT</c>.</param>
/// <param name="IsDiscarded">Whether nothing is done with what it returns.</param>
internal sealed record LookUp(string Method, GeneratedEntity Entity, string Name, Location NamePlace, bool IgnoresCase, bool IsDiscarded)
{
    public const string Get = "Get";
    public const string Parse = "Parse";

    /// <summary>The look-up that a call is, or null.</summary>
    public static LookUp? From(IInvocationOperation call) =>
        call.TargetMethod is { IsStatic: true, Name: Get or Parse }
        && Argument(call, "name") is { } argument
        && ConstantIn(argument) is { } name
        && GeneratedEntity.Of(call.TargetMethod) is { } entity
            ? new LookUp(
                call.TargetMethod.Name,
                entity,
                (string)name.ConstantValue.Value!,
                name.Syntax.GetLocation(),
                IgnoresCaseIn(call),
                call.Parent is IExpressionStatementOperation)
            : null;

    // A comparison that is not known here may ignore case.
    private static bool IgnoresCaseIn(IInvocationOperation call) =>
        Argument(call, "comparison") is { } comparison && comparison.ConstantValue.Value is not (int)StringComparison.Ordinal;

    // By parameter, not by position: arguments may be named.
    private static IOperation? Argument(IInvocationOperation call, string parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;

    /// <summary>The constant text that an argument is, also where it becomes a span on the way.</summary>
    private static IOperation? ConstantIn(IOperation value) => value switch
    {
        { ConstantValue.Value: string } => value,
        IConversionOperation conversion => ConstantIn(conversion.Operand),
        IInvocationOperation { TargetMethod.Name: "AsSpan", Arguments: { Length: 1 } arguments } => ConstantIn(arguments[0].Value),
        _ => null,
    };
}
