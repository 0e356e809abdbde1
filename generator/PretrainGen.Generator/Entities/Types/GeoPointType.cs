using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Json;

namespace PretrainGen.Generator.Entities.Types;

/// <summary>
/// Points on the globe: a longitude, and a latitude behind it, with a comma between; or both in JSON. They are kept as they are written.
/// </summary>
/// <param name="format">How they are written: <c>default</c>, <c>array</c> or <c>object</c>.</param>
internal sealed class GeoPointType(string format) : TextStoredType
{
    private const double MaxLongitude = 180;
    private const double MaxLatitude = 90;
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>What a point is made of, for messages.</summary>
    public const string Parts = "lon -180…180, lat -90…90";

    /// <inheritdoc/>
    public override string Name => "text";

    /// <inheritdoc/>
    public override CellKind Kind => CellKind.Text;

    /// <inheritdoc/>
    public override CellValue? Read(string text) => Angles(text) is null ? null : CellValue.OfText(text);

    /// <inheritdoc/>
    public override CellValue Load(string text) => CellValue.OfText(text);

    // 9.50, 47 and 9.5,47.0 are one point.
    /// <inheritdoc/>
    public override string Canonical(CellValue value) => Angles(value.Text) is var (longitude, latitude)
        ? longitude.ToString("R", CultureInfo.InvariantCulture) + "," + latitude.ToString("R", CultureInfo.InvariantCulture)
        : value.Text;

    private (double Longitude, double Latitude)? Angles(string text)
    {
        var (longitude, latitude) = format switch
        {
            "array" => Json(text) is JsonArray { Items: { Length: 2 } items } ? (Number(items[0]), Number(items[1])) : default,
            "object" => Json(text) is JsonObject { Members.Length: 2 } point ? (Number(point["lon"]), Number(point["lat"])) : default,
            _ => text.Split(',') is { Length: 2 } parts ? (Number(parts[0]), Number(parts[1])) : default,
        };
        return Math.Abs(longitude ?? double.NaN) <= MaxLongitude && Math.Abs(latitude ?? double.NaN) <= MaxLatitude
            ? (longitude!.Value + 0.0, latitude!.Value + 0.0)
            : null;
    }

    private static JsonValue? Json(string text) => JsonReader.Read(SourceText.From(text), CancellationToken.None).Root;

    private static double? Number(JsonValue? value) => (value as JsonNumber)?.Value;

    private static double? Number(string text) =>
        double.TryParse(text.Trim(), Style, CultureInfo.InvariantCulture, out var number) ? number : null;
}
