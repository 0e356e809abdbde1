using System.Collections.Immutable;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model.Fields;

/// <summary>The cells that are booleans where a schema does not list its own.</summary>
internal static class BooleanValues
{
    public static EquatableArray<string> True { get; } = new(ImmutableArray.Create("true", "True", "TRUE", "1"));

    public static EquatableArray<string> False { get; } = new(ImmutableArray.Create("false", "False", "FALSE", "0"));
}
