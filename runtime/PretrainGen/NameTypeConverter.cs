using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PretrainGen;

/// <summary>
/// Converts the members of a generated enum from the names in their table, and to these: what configuration, XAML and designers ask for. It
/// is still the converter of an enum, so that designers go on listing the members. Generated converters derive from it.
/// </summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
#if NET
public abstract class NameTypeConverter<
    [DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    TEnum> : EnumConverter
#else
public abstract class NameTypeConverter<TEnum> : EnumConverter
#endif
    where TEnum : struct, Enum
{
    /// <summary>Makes the converter.</summary>
    protected NameTypeConverter()
        : base(typeof(TEnum))
    {
    }

    /// <summary>Converts a name to the member that has it; anything else as the converter of any enum does.</summary>
    /// <param name="context">Ignored for a name.</param>
    /// <param name="culture">Ignored for a name: it is the same in every culture.</param>
    /// <param name="value">The name.</param>
    /// <exception cref="FormatException">No member has the name; the message gives the nearest.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        if (value is not string name)
            return base.ConvertFrom(context, culture, value);
        return TryParse(name, out var member) ? member : throw new FormatException(UnknownName(name).Message);
    }

    /// <summary>Converts a member to its name; anything else as the converter of any enum does.</summary>
    /// <param name="context">Ignored for a name.</param>
    /// <param name="culture">Ignored for a name: it is the same in every culture.</param>
    /// <param name="value">The member.</param>
    /// <param name="destinationType">The type wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is TEnum member
            ? ToName(member)
            : base.ConvertTo(context, culture, value, destinationType);

    /// <summary>Whether a name is that of a member, or a value one of the members.</summary>
    /// <param name="context">Ignored for a name.</param>
    /// <param name="value">The name or value.</param>
    public override bool IsValid(ITypeDescriptorContext? context, object? value) =>
        value is string name ? TryParse(name, out _) : value is not null && base.IsValid(context, value);

    /// <summary>Finds the member that has a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The member.</param>
    protected abstract bool TryParse(string name, out TEnum value);

    /// <summary>The name of a member.</summary>
    /// <param name="value">The member.</param>
    protected abstract string ToName(TEnum value);

    /// <summary>The error of a name that no member has.</summary>
    /// <param name="name">The name.</param>
    protected abstract Exception UnknownName(string name);
}
