using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model.Fields;

/// <summary>What a schema demands of the cells of a column. What it does not say is null or empty.</summary>
internal sealed record FieldConstraints
{
    public static FieldConstraints None { get; } = new();

    public Located<bool>? Required { get; init; }

    public Located<bool>? Unique { get; init; }

    public Located<int>? MinLength { get; init; }

    public Located<int>? MaxLength { get; init; }

    /// <summary>Whether no item may be in a list twice.</summary>
    public Located<bool>? UniqueItems { get; init; }

    /// <summary>A value of the column's type, as are the other three bounds.</summary>
    public Located<Scalar>? Minimum { get; init; }

    public Located<Scalar>? Maximum { get; init; }

    public Located<Scalar>? ExclusiveMinimum { get; init; }

    public Located<Scalar>? ExclusiveMaximum { get; init; }

    /// <summary>A regular expression that the whole cell has to match, or each item of a list.</summary>
    public Located<string>? Pattern { get; init; }

    /// <summary>The only values that the cells may have, or the items of lists.</summary>
    public EquatableArray<Located<Scalar>> Enum { get; init; }
}
