"""How reports look."""

__all__ = ["CSS"]


def __dir__() -> list[str]:
    return __all__


CSS = """
.lorakit{--ink:#1f2328;--soft:#656d76;--line:#d8dee4;--card:#fff;--ground:#f5f6f8;--fill:#4f6bed;--rest:#e4e8ee;
--error:#c62828;--warning:#a15c00;--info:#1f6fb2;--pass:#20794a;--mark:#ffe08a;--mark-ink:#3d2b00;
color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;
font-variant-numeric:tabular-nums;text-align:left}
@media (prefers-color-scheme:dark){.lorakit{--ink:#e6e9ee;--soft:#98a2b0;--line:#313843;--card:#1b2028;--ground:#12161c;
--fill:#8aa0ff;--rest:#2c333e;--error:#ff8a80;--warning:#f0b252;--info:#79bcf2;--pass:#6fce98;
--mark:#6b5410;--mark-ink:#ffedb8}}
.lk-page{margin:0;background:var(--ground)}
.lorakit main{max-width:1120px;margin:0 auto;padding:36px 24px 64px}
.lk-part{color:var(--ink);background:var(--ground);padding:16px;border-radius:12px}
.lorakit h1{font-size:28px;line-height:1.2;margin:0;font-weight:650;letter-spacing:-.01em;overflow-wrap:anywhere}
.lorakit h2{font-size:18px;margin:40px 0 14px;font-weight:650}
.lorakit h3{font-size:15px;margin:0;font-weight:650}
.lorakit h3 span{font-weight:400;font-size:13px}
.lorakit p,.lorakit figure{margin:0}
.lk-soft{color:var(--soft)}
.lorakit code{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.lk-top{display:flex;gap:24px;justify-content:space-between;align-items:flex-end;flex-wrap:wrap}
.lk-top p{margin-top:6px;overflow-wrap:anywhere}
.lk-verdict{border-radius:999px;padding:7px 18px;font-weight:650;border:1.5px solid currentColor;white-space:nowrap}
.lk-tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;margin-top:24px}
.lk-card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:16px 18px;min-width:0}
.lk-tile{display:flex;align-items:baseline;gap:10px;cursor:pointer}
.lk-tile b{font-size:28px;line-height:1.1;font-weight:650}
.lk-tile input{margin-left:auto;width:15px;height:15px;accent-color:var(--fill);align-self:center}
.lk-error{color:var(--error)}.lk-warning{color:var(--warning)}.lk-info{color:var(--info)}.lk-pass{color:var(--pass)}
.lk-tile span{font-size:14px}
.lk-check{list-style:none;margin:0;padding:0;columns:2 400px;column-gap:40px}
.lk-check li{display:flex;gap:11px;padding:5px 0;break-inside:avoid}
.lk-check li>b{flex:none;width:16px;text-align:center}
.lk-grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(400px,1fr));gap:14px}
.lorakit table{width:100%;border-collapse:collapse;margin-top:10px;border:0}
.lorakit td,.lorakit th{padding:4px 0 4px 8px;border:0;text-align:right;white-space:nowrap;font-weight:400;
font-size:13px;background:none}
.lorakit th{padding-left:0;text-align:left;white-space:normal;overflow-wrap:anywhere;line-height:1.3}
.lorakit td.lk-barcell{width:36%}
.lk-bar{display:block;width:100%;height:12px}
.lk-bar .a{fill:var(--rest)}.lk-bar .b{fill:var(--pass)}.lk-bar .c{fill:var(--fill)}
.lk-code{margin-top:14px}
.lk-code>header{display:flex;gap:10px;align-items:baseline;flex-wrap:wrap;margin-bottom:12px}
.lk-code>header code{font-weight:700;font-size:14px}
.lk-code>header .lk-soft{margin-left:auto}
.lk-finding{display:grid;grid-template-columns:104px minmax(0,1fr);gap:16px;padding:12px 0;
border-top:1px solid var(--line)}
.lk-finding.lk-plain{grid-template-columns:minmax(0,1fr)}
.lk-finding>div>*+*{margin-top:6px}
.lk-message{font-weight:550;overflow-wrap:anywhere}
.lk-name{font-size:13px;color:var(--soft);overflow-wrap:anywhere}
.lk-caption{font:15px/1.55 ui-serif,Georgia,"Noto Serif","DejaVu Serif",serif;padding-left:12px;
border-left:3px solid var(--line);overflow-wrap:anywhere;color:var(--ink)}
.lorakit mark{background:var(--mark);color:var(--mark-ink);border-radius:3px;padding:1px 2px}
.lk-fix{display:flex;gap:8px;overflow-wrap:anywhere}
.lk-fix:before{content:"\\2192";color:var(--pass);font-weight:700}
.lk-strip{display:flex;flex-wrap:wrap;gap:8px}
.lk-thumb{display:block;width:104px;height:104px;border-radius:8px;background:var(--rest) center 30%/cover no-repeat;
print-color-adjust:exact;-webkit-print-color-adjust:exact}
.lk-strip .lk-thumb{width:64px;height:64px}
.lk-none{display:flex;align-items:center;justify-content:center;color:var(--soft);font-size:11px;text-align:center}
.lorakit details{border-top:1px solid var(--line);padding-top:10px}
.lorakit summary{cursor:pointer;color:var(--soft);font-size:14px}
.lk-sheet{display:grid;grid-template-columns:repeat(auto-fill,minmax(190px,1fr));gap:14px}
.lk-sheet .lk-card{padding:0;overflow:hidden}
.lk-sheet .lk-thumb{width:100%;height:auto;aspect-ratio:1;border-radius:0;background-size:contain;
background-position:center}
.lk-sheet .lk-text{padding:10px 12px 12px}
.lk-sheet .lk-text>*+*{margin-top:6px}
.lk-sheet .lk-caption{font-size:13px;line-height:1.45;padding-left:0;border:0}
.lk-tags{display:flex;flex-wrap:wrap;gap:4px}
.lk-tags span{font-size:11.5px;line-height:1.6;padding:0 7px;border-radius:999px;background:var(--rest);
overflow-wrap:anywhere}
.lk-list{margin:0;padding:0;list-style:none}
.lk-list li{padding:8px 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
.lk-list li:first-child{border-top:0;padding-top:0}.lk-list li:last-child{padding-bottom:0}
.lorakit footer{margin-top:44px;color:var(--soft);font-size:13px}
.lorakit:has(.f-error:not(:checked)) .is-error,.lorakit:has(.f-warning:not(:checked)) .is-warning,
.lorakit:has(.f-info:not(:checked)) .is-info{display:none}
@media (max-width:560px){.lorakit main{padding:24px 14px}.lk-finding{grid-template-columns:72px minmax(0,1fr)}
.lk-finding .lk-thumb{width:72px;height:72px}.lk-grid{grid-template-columns:minmax(0,1fr)}}
@media print{.lk-card,.lk-finding{break-inside:avoid}.lk-tile input{display:none}}
"""
"""The one style sheet; it holds no text from outside."""
