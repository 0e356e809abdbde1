using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PretrainGen.Generator.Rules.Usage;

/// <summary>
/// The names of an entity whose tables are not at hand, as another project's are not: those of its generated constants. Further names of
/// rows are no constants, so these are not all.
/// </summary>
internal static class NameConstants
{
    // An assembly that stays the same keeps its symbols from one compilation to the next.
    private static readonly ConditionalWeakTable<INamedTypeSymbol, RowNames> Known = new();

    /// <summary>The names; null where no constants were generated.</summary>
    public static RowNames? Of(GeneratedEntity entity) => entity.Find("Names") is { } type ? Known.GetValue(type, Read) : null;

    private static RowNames Read(INamedTypeSymbol type) => new(
        from constant in type.GetMembers().OfType<IFieldSymbol>()
        where constant.ConstantValue is string
        select ((string)constant.ConstantValue!, constant.Name),
        areAll: false);
}
