using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model.Fields;

/// <summary>What a schema says of one column.</summary>
/// <param name="Name">The header of the column.</param>
internal sealed record SchemaField(Located<string> Name)
{
    /// <summary>
    /// The type of its cells; <see cref="FieldType.Any"/> where the schema does not say, since then it may not be guessed.
    /// </summary>
    public Located<FieldType> Type { get; init; } = new(FieldType.Any, default);

    /// <summary>How its cells are written: <c>default</c>, or a word or date pattern that belongs to the type.</summary>
    public Located<string> Format { get; init; } = new("default", default);

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>A cell that the author gives as an example.</summary>
    public string? Example { get; init; }

    public FieldConstraints Constraints { get; init; } = FieldConstraints.None;

    /// <summary>The only values that the cells may have; none where the column is no category.</summary>
    public EquatableArray<FieldCategory> Categories { get; init; }

    /// <summary>Whether the categories are listed from the least to the greatest.</summary>
    public bool CategoriesOrdered { get; init; }

    /// <summary>The cells that mean "no value" in this column, in place of the table's; null where it says nothing of it.</summary>
    public EquatableArray<MissingValue>? MissingValues { get; init; }

    /// <summary>The cells of a boolean that mean yes.</summary>
    public EquatableArray<string> TrueValues { get; init; } = BooleanValues.True;

    /// <summary>The cells of a boolean that mean no.</summary>
    public EquatableArray<string> FalseValues { get; init; } = BooleanValues.False;

    /// <summary>What is written before the decimals of a number.</summary>
    public string DecimalChar { get; init; } = ".";

    /// <summary>Whether whole numbers may have decimals, which are all zero, as data frames write them.</summary>
    public bool HasZeroDecimals { get; init; }

    /// <summary>What groups the digits of a number, if anything.</summary>
    public string? GroupChar { get; init; }

    /// <summary>Whether a number is alone in its cell; if not, whatever surrounds it is dropped.</summary>
    public bool BareNumber { get; init; } = true;

    /// <summary>What is written between the items of a list.</summary>
    public string Delimiter { get; init; } = ",";

    /// <summary>The type of a list's items.</summary>
    public FieldType ItemType { get; init; } = FieldType.String;

    /// <summary>The type of each value: of a list, of its items.</summary>
    public FieldType ValueType => Type.Value == FieldType.List ? ItemType : Type.Value;

    /// <summary>The type of .NET that the schema asks for, of a list for its items; null where that of the standard will do.</summary>
    public ClrType? ClrType { get; init; }

    /// <summary>Which Markdown heading above the table holds the value, from 1 for the outermost; null where none does.</summary>
    public Located<int>? Heading { get; init; }

    /// <summary>The column whose Markdown cells link to the value; null where none does.</summary>
    public Located<string>? LinkOf { get; init; }

    /// <summary>Whether the table needs no column of this name.</summary>
    public bool IsDerived => Heading is not null || (LinkOf is not null && !IsOwnLink);

    /// <summary>Whether the value of a cell is where it links to.</summary>
    public bool IsOwnLink => LinkOf is { } link && link.Value == Name.Value;
}
