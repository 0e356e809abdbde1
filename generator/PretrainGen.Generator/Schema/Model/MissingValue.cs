using System.Collections.Immutable;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model;

/// <summary>A cell that means "no value".</summary>
/// <param name="Value">What is written in the cell.</param>
/// <param name="Label">Why there is no value, if the author says so.</param>
internal sealed record MissingValue(Located<string> Value, string? Label = null)
{
    /// <summary>The empty cell alone, as the standard has it.</summary>
    public static EquatableArray<MissingValue> Default { get; } =
        new(ImmutableArray.Create(new MissingValue(new Located<string>("", default))));
}
