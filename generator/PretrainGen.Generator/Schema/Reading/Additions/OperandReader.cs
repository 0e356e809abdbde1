using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Schema.Reading.Additions;

/// <summary>Reads what a cell is compared with.</summary>
internal static class OperandReader
{
    private const string OperandTypes = "string | number | boolean | object";

    /// <summary>Whether an object names another cell, rather than listing tests.</summary>
    public static bool IsReference(JsonObject json) => json["field"] is not null || json["via"] is not null;

    /// <summary>The operand; null where it is wrong.</summary>
    public static Operand? Read(JsonValue value, SchemaFaults faults)
    {
        if (value is not JsonObject json)
            return JsonScalar.Read(value, faults, OperandTypes) is { } scalar ? new Operand.Literal(scalar) : null;

        var properties = new PropertyReader(json, faults);
        var field = properties.RequiredText("field");
        var via = properties.Text("via");
        properties.CloseClosed();
        if (field is not { } name || (via is null && properties.Find("via") is not null))
            return null;
        return via is { } reference ? new Operand.Referenced(reference, name) : new Operand.Field(name);
    }
}
