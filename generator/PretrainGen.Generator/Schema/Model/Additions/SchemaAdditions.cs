using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model.Additions;

/// <summary>What a schema says that the standard has no words for: its object <c>pretraingen</c>.</summary>
internal sealed record SchemaAdditions
{
    public static SchemaAdditions Empty { get; } = new();

    /// <summary>The columns that describe a row, by language; the first is the default.</summary>
    public EquatableArray<LanguageText> Doc { get; init; }

    /// <summary>The column of the paper or page that a row is about.</summary>
    public Located<string>? Link { get; init; }

    /// <summary>The column of aliases for a row.</summary>
    public Located<string>? Aliases { get; init; }

    /// <summary>The column that holds the C# identifier of a row, where its name makes no good one.</summary>
    public Located<string>? Identifier { get; init; }

    /// <summary>The column of the enum members' numbers.</summary>
    public Located<string>? EnumValue { get; init; }

    public Obsolescence? Obsolete { get; init; }

    public EquatableArray<Evidence> Evidence { get; init; }

    public EquatableArray<ConsistencyRule> Rules { get; init; }

    public EquatableArray<Waiver> Waivers { get; init; }
}
