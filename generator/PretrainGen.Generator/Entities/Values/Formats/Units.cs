namespace PretrainGen.Generator.Entities.Values.Formats;

/// <summary>What stands beside the digits of a number: currencies and units of measure.</summary>
internal static class Units
{
    private static readonly HashSet<string> Currencies = new(StringComparer.Ordinal)
    {
        "$", "€", "£", "¥", "￥", "₹", "₽", "₩", "₺", "₫", "₪", "₴", "฿", "₱", "₦", "¢", "kr", "zł", "Kč", "Ft", "Fr.", "R$", "US$", "A$",
        "C$",
        "NT$", "HK$", "S$", "Rs", "Rs.", "元", "円", "원",
        "USD", "EUR", "GBP", "JPY", "CNY", "RMB", "CHF", "INR", "RUB", "KRW", "AUD", "CAD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF",
        "BRL", "MXN", "ZAR", "TRY", "SGD", "HKD", "TWD", "THB", "ILS", "AED", "SAR",
    };

    // No M, G, K or B: they multiply the number, so that the digits alone are not the value.
    private static readonly HashSet<string> Measures = new(StringComparer.Ordinal)
    {
        "%", "‰", "°", "°C", "°F", "℃", "℉", "dB", "dBi", "dBm",
        "KB", "kB", "MB", "GB", "TB", "PB", "KiB", "MiB", "GiB", "TiB", "PiB", "Kb", "Mb", "Gb", "Mbit", "Gbit", "bit", "bits", "byte",
        "bytes",
        "kbps", "Kbps", "Mbps", "Gbps", "KB/s", "MB/s", "GB/s", "TB/s", "Mbit/s", "Gbit/s", "MT/s", "GT/s", "MP", "px", "pt", "dpi", "ppi",
        "fps", "FPS", "rpm", "RPM", "Hz", "kHz", "KHz", "MHz", "GHz", "THz", "mW", "W", "kW", "MW", "GW", "Wh", "kWh", "MWh", "GWh", "TWh",
        "mV", "V", "kV", "mA", "mAh", "Ah", "Ω", "kΩ", "nF", "µF", "uF", "pF", "nH", "J", "kJ", "MJ", "kcal", "cal", "Nm", "N", "hp", "PS",
        "Pa", "hPa", "kPa", "MPa", "bar", "mbar", "psi", "lm", "lx", "cd", "nit", "nits", "eV", "keV", "MeV",
        "µg", "mg", "g", "kg", "lb", "lbs", "oz", "µm", "nm", "mm", "cm", "km", "ft", "yd", "mi", "mm²", "cm²", "m²", "km²", "ha", "m2",
        "km2",
        "cm³", "m³", "m3", "ml", "mL", "cl", "dl", "l", "L", "gal", "ns", "µs", "us", "ms", "s", "sec", "secs", "second", "seconds",
        "min", "mins", "minute", "minutes", "h", "hr", "hrs", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
        "yr", "yrs", "year", "years", "km/h", "mph", "m/s", "kg/m³", "g/cm³", "g/mol", "ppm", "ppb", "TFLOPS", "GFLOPS", "TOPS",
        "米", "公里", "千米", "厘米", "毫米", "公斤", "千克", "克", "吨", "岁", "年", "天", "小时", "分钟", "秒", "个", "人",
    };

    public static bool IsCurrency(string text) => Currencies.Contains(text);

    /// <summary>Whether a text after a number is a unit: what the number counts.</summary>
    public static bool IsMeasure(string text) => Measures.Contains(text);
}
