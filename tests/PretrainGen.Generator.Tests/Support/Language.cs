using System.Globalization;

namespace PretrainGen.Generator.Tests.Support;

/// <summary>The languages that the rules speak.</summary>
internal static class Language
{
    public static CultureInfo English { get; } = CultureInfo.InvariantCulture;

    public static CultureInfo Chinese { get; } = CultureInfo.GetCultureInfo("zh-Hans");
}
