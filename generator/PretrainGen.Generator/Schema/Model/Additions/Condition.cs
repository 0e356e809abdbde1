using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model.Additions;

/// <summary>What may be true or not of a row.</summary>
internal abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>True when every part is.</summary>
    public sealed record AllOf(EquatableArray<Condition> Parts) : Condition;

    /// <summary>True when some part is.</summary>
    public sealed record AnyOf(EquatableArray<Condition> Parts) : Condition;

    /// <summary>True when the part is not.</summary>
    public sealed record NotOf(Condition Part) : Condition;

    /// <summary>True when the row's cell passes every test.</summary>
    /// <param name="Field">The column.</param>
    /// <param name="Tests">What its cell is tested for.</param>
    public sealed record OnField(Located<string> Field, EquatableArray<FieldTest> Tests) : Condition;
}
