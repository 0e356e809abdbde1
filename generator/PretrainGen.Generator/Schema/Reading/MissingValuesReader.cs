using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Schema.Reading;

/// <summary>Reads the cells that mean "no value".</summary>
internal static class MissingValuesReader
{
    /// <summary>Null where the object does not say, or says it wrongly.</summary>
    public static EquatableArray<MissingValue>? Read(PropertyReader properties) =>
        properties.Find("missingValues") is null ? null : properties.Items("missingValues", ReadValue);

    private static MissingValue? ReadValue(JsonValue value, SchemaFaults faults)
    {
        if (value is JsonString text)
            return new MissingValue(new Located<string>(text.Text, text.Span));
        if (PropertyReader.Open(value, faults, "string | object") is not { } properties)
            return null;

        var missing = properties.RequiredText("value");
        var label = properties.Text("label")?.Value;
        properties.CloseOpen();
        return missing is { } found ? new MissingValue(found, label) : null;
    }
}
