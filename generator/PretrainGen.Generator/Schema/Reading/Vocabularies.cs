using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;
using PretrainGen.Generator.Schema.Model.Conditions;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Schema.Reading;

/// <summary>The words of the standard, and ours.</summary>
internal static class Vocabularies
{
    public static readonly Vocabulary<FieldType> FieldTypes = new(
        ("string", FieldType.String),
        ("number", FieldType.Number),
        ("integer", FieldType.Integer),
        ("boolean", FieldType.Boolean),
        ("date", FieldType.Date),
        ("time", FieldType.Time),
        ("datetime", FieldType.DateTime),
        ("year", FieldType.Year),
        ("yearmonth", FieldType.YearMonth),
        ("duration", FieldType.Duration),
        ("list", FieldType.List),
        ("any", FieldType.Any),
        ("object", FieldType.Object),
        ("array", FieldType.Array),
        ("geopoint", FieldType.GeoPoint),
        ("geojson", FieldType.GeoJson));

    public static readonly Vocabulary<FieldType> ItemTypes = new(
        ("string", FieldType.String),
        ("integer", FieldType.Integer),
        ("boolean", FieldType.Boolean),
        ("number", FieldType.Number),
        ("datetime", FieldType.DateTime),
        ("date", FieldType.Date),
        ("time", FieldType.Time));

    public static readonly Vocabulary<ClrType> ClrTypes = new(
        ("long", new ClrType("long", FieldType.Integer)),
        ("decimal", new ClrType("decimal", FieldType.Number)),
        ("TimeOnly", new ClrType("TimeOnly", FieldType.Time)),
        ("TimeSpan", new ClrType("TimeSpan", FieldType.Duration)),
        ("Guid", new ClrType("Guid", FieldType.String)),
        ("Uri", new ClrType("Uri", FieldType.String)));

    public static readonly Vocabulary<string> StringFormats = new(
        ("default", "default"), ("email", "email"), ("uri", "uri"), ("binary", "binary"), ("uuid", "uuid"));

    public static readonly Vocabulary<FieldsMatch> FieldsMatches = new(
        ("exact", FieldsMatch.Exact),
        ("equal", FieldsMatch.Equal),
        ("subset", FieldsMatch.Subset),
        ("superset", FieldsMatch.Superset),
        ("partial", FieldsMatch.Partial));

    public static readonly Vocabulary<RelationshipLink> Links = new(
        ("derived", RelationshipLink.Derived), ("coupled", RelationshipLink.Coupled), ("crossed", RelationshipLink.Crossed));

    public static readonly Vocabulary<RuleSeverity> Severities = new(
        ("error", RuleSeverity.Error), ("warning", RuleSeverity.Warning), ("info", RuleSeverity.Info), ("none", RuleSeverity.None));

    public static readonly Vocabulary<ReadAs> Readings = new(
        ("value", ReadAs.Value), ("year", ReadAs.Year), ("arxiv", ReadAs.Arxiv));

    public static readonly Vocabulary<ReadAs> ValueReadings = new(
        ("text", ReadAs.Text),
        ("integer", ReadAs.Integer),
        ("number", ReadAs.Number),
        ("year", ReadAs.Year),
        ("yearmonth", ReadAs.YearMonth),
        ("date", ReadAs.Date),
        ("time", ReadAs.Time),
        ("duration", ReadAs.Duration),
        ("days", ReadAs.Days),
        ("hours", ReadAs.Hours),
        ("minutes", ReadAs.Minutes),
        ("seconds", ReadAs.Seconds),
        ("arxiv", ReadAs.Arxiv));

    public static readonly Vocabulary<Quantifier> Quantifiers = new(("all", Quantifier.All), ("any", Quantifier.Any));

    public static readonly Vocabulary<TextRelation> TextRelations = new(
        ("contains", TextRelation.Contains),
        ("startsWith", TextRelation.StartsWith),
        ("endsWith", TextRelation.EndsWith),
        ("resembles", TextRelation.Resembles));

    public static readonly Vocabulary<IgnoredText> IgnoredTexts = new(
        ("case", IgnoredText.Case), ("punctuation", IgnoredText.Punctuation), ("version", IgnoredText.Version));
}
